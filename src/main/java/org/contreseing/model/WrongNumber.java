package org.contreseing.model;

import java.util.Locale;

/**
 * A registration number that cannot be the party's.
 *
 * @param span the number
 * @param fault why
 * @param kind which register
 * @param value its letters and digits
 * @param party what to call the party
 * @param other the number, commune or party it conflicts with; empty when it fails its own check
 */
public record WrongNumber(
    Span span, Fault fault, Identifier.Kind kind, String value, String party, String other)
    implements Located {

  /** Why a number cannot be a party's. */
  public enum Fault {
    KEY,
    LENGTH,
    /** It holds another SIREN than the one given beside it. */
    OTHER_SIREN,
    /** It is the number of another commune than the one presented. */
    OTHER_COMMUNE,
    /** Another party has it too. */
    SHARED
  }

  /** The case under which a rule reports it: {@code ""} for a wrong key, the ordinary one. */
  public String code() {
    return fault == Fault.KEY ? "" : fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
