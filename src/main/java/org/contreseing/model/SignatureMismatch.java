package org.contreseing.model;

/**
 * A signature block that names its party, or the function of who signs, otherwise than the
 * presentation does.
 *
 * @param span the words of the block
 * @param kind what differs
 * @param party what to call the party
 * @param presented as the presentation says
 * @param signed as the block says
 */
public record SignatureMismatch(Span span, Kind kind, String party, String presented, String signed)
    implements Located {

  /** What differs. */
  public enum Kind {
    ENTITY,
    QUALITY
  }

  /** The case under which a rule reports it: {@code ""} for another body, the ordinary one. */
  public String code() {
    return kind == Kind.ENTITY ? "" : "quality";
  }
}
