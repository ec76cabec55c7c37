package org.contreseing.model;

import java.util.Locale;
import java.util.Optional;

/**
 * An electronic signature of the file with the block of the text that it belongs to.
 *
 * @param signature as the file has it
 * @param block index of the block; empty where nothing allows to say which
 * @param basis what tells the block
 * @param party ordinal of the party whose block it is
 */
public record JoinedSignature(
    ElectronicSignature signature,
    Optional<Integer> block,
    Optional<Basis> basis,
    Optional<Integer> party) {

  /** What tells that a signature belongs to a block, the strongest first. */
  public enum Basis {
    /** The holder of the certificate is who the block names. */
    HOLDER,
    /** The organisation of the certificate is the block's party. */
    ORGANISATION,
    /** The field is shown at the block. */
    PLACE,
    /** The name of the field names the party or the signatory. */
    FIELD;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public JoinedSignature {
    if (block.isPresent() != basis.isPresent()) {
      throw new IllegalArgumentException("a block is told by something");
    }
  }

  /** A signature of which nothing tells the block. */
  public static JoinedSignature alone(ElectronicSignature signature) {
    return new JoinedSignature(signature, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
