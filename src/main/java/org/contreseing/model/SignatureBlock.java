package org.contreseing.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The place of one signatory.
 *
 * @param span the block
 * @param label the party as the block names it; empty when it does not
 * @param party ordinal of the party it stands for
 * @param signatory the person's name, civility removed
 * @param signatorySpan the name; without name the line of the function, without either the block
 * @param quality the function
 * @param state what the text shows of the signature
 * @param delegated whether the block says that it signs by delegation
 * @param leftovers template phrases left in it ("(signature + cachet)")
 */
public record SignatureBlock(
    Span span,
    String label,
    Optional<Integer> party,
    Optional<String> signatory,
    Span signatorySpan,
    Optional<String> quality,
    State state,
    boolean delegated,
    List<Leftover> leftovers)
    implements Located {

  /** What the text shows of a signature; text alone never proves one. */
  public enum State {
    SIGNED,
    UNSIGNED,
    UNVERIFIABLE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A phrase of the template that should have been replaced. */
  public record Leftover(Span span, String quote) implements Located {}

  public SignatureBlock {
    leftovers = List.copyOf(leftovers);
  }

  /** The same in another state. */
  public SignatureBlock in(State other) {
    return new SignatureBlock(
        span, label, party, signatory, signatorySpan, quality, other, delegated, leftovers);
  }

  /** Whether it is the place of this party. */
  public boolean isOf(Party wanted) {
    return party.equals(Optional.of(wanted.ordinal()));
  }

  /**
   * Whether it names a signatory who is not the person that acts for the party by its presentation.
   */
  public boolean signedByOtherThan(Party presented) {
    return signatory.isPresent()
        && presented
            .representation()
            .filter(r -> r.person().isPresent())
            .filter(r -> !r.names(new PersonName(signatory.get())))
            .isPresent();
  }
}
