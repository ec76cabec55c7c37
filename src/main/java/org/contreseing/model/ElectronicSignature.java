package org.contreseing.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An electronic signature of the file, or a field of the file that waits for one. What is not known
 * offline is absent; an issuer that is not known is no fault.
 *
 * @param field name of the form field; empty when the format has none
 * @param page from 1, where the field is shown
 * @param near lines of the text at the field, each found once on its page
 * @param state what verifying it showed
 * @param certificate in whose name it is
 * @param chain names of the issuers, the nearest first, as far as their certificates are at hand
 * @param anchored whether the chain ends at a certificate that the user trusts
 * @param claimed when, as the signatory's own clock says
 * @param stamped when, as a timestamp proves whose own signature is intact
 * @param later what was done to the file since, each kind once
 * @param doubt why it could not be verified
 */
public record ElectronicSignature(
    String field,
    Optional<Integer> page,
    List<Span> near,
    State state,
    Optional<SigningCertificate> certificate,
    List<String> chain,
    boolean anchored,
    Optional<Instant> claimed,
    Optional<Instant> stamped,
    List<LaterChange> later,
    Optional<Doubt> doubt) {

  /** What verifying a signature showed. */
  public enum State {
    /** What was signed is as it was; whether it is still what is shown, {@code later} tells. */
    INTACT,
    /** What was signed is no longer what it was, or it was signed with another key. */
    ALTERED,
    /** A field without signature. */
    EMPTY,
    /** There is a signature, and it was not verified. */
    UNVERIFIED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why a signature was not verified. */
  public enum Doubt {
    /** It is not built as it should be. */
    MALFORMED,
    /** Verifying took too long, or too much memory. */
    TOO_COSTLY,
    /** Signatures of this format of file are not verified. */
    FORMAT;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public ElectronicSignature {
    near = List.copyOf(near);
    chain = List.copyOf(chain);
    later = List.copyOf(later);
    if (doubt.isPresent() != (state == State.UNVERIFIED)) {
      throw new IllegalArgumentException("what was not verified says why, and nothing else does");
    }
  }

  /** A field that nobody has signed. */
  public static ElectronicSignature empty(String field) {
    return bare(field, State.EMPTY, Optional.empty(), Optional.empty());
  }

  /** A signature that was found, and not verified. */
  public static ElectronicSignature unverified(
      String field,
      Doubt doubt,
      Optional<SigningCertificate> certificate,
      Optional<Instant> claimed) {
    return new ElectronicSignature(
        field,
        Optional.empty(),
        List.of(),
        State.UNVERIFIED,
        certificate,
        List.of(),
        false,
        claimed,
        Optional.empty(),
        List.of(),
        Optional.of(doubt));
  }

  private static ElectronicSignature bare(
      String field, State state, Optional<SigningCertificate> certificate, Optional<Doubt> doubt) {
    return new ElectronicSignature(
        field,
        Optional.empty(),
        List.of(),
        state,
        certificate,
        List.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        doubt);
  }

  /** The same with where its field is shown. */
  public ElectronicSignature shownOn(int number, List<Span> lines) {
    return new ElectronicSignature(
        field,
        Optional.of(number),
        lines,
        state,
        certificate,
        chain,
        anchored,
        claimed,
        stamped,
        later,
        doubt);
  }

  /** The same with what was done since. */
  public ElectronicSignature followedBy(List<LaterChange> changes) {
    return new ElectronicSignature(
        field, page, near, state, certificate, chain, anchored, claimed, stamped, changes, doubt);
  }

  /** Whether it is of this state, by name. */
  public boolean is(String name) {
    return state == State.valueOf(name);
  }

  /** Whether what is shown now is what was signed. */
  public boolean holds() {
    return state == State.INTACT && change(LaterChange.Kind.CONTENT).isEmpty();
  }

  /** What of this kind was done since. */
  public Optional<LaterChange> change(LaterChange.Kind kind) {
    return later.stream().filter(c -> c.kind() == kind).findFirst();
  }

  /** The time it goes by: the proven one, else the claimed one. */
  public Optional<Instant> time() {
    return stamped.or(() -> claimed);
  }

  /** What to call the signatory in a message: the holder, else the field, else nothing. */
  public String who() {
    return certificate.map(SigningCertificate::name).filter(n -> !n.isBlank()).orElse(field);
  }
}
