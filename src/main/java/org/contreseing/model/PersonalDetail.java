package org.contreseing.model;

import java.util.Locale;

/**
 * Something about a natural person that an act does not need and that has to be hidden before it is
 * published.
 *
 * @param span the words or digits
 * @param kind what it is
 */
public record PersonalDetail(Span span, Kind kind) implements Located {

  /** What is said about a person; {@link #code()} is the case of the rule. */
  public enum Kind {
    /** A social security number whose key is right. */
    NIR,
    /** An address at a public mail service that carries the name of somebody in the act. */
    MAILBOX,
    /** A day of birth outside the presentation of the parties. */
    BIRTH;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
