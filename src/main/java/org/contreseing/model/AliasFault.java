package org.contreseing.model;

import java.util.Locale;

/**
 * Something wrong with what a text goes on to call a party.
 *
 * @param span the alias
 * @param kind what is wrong
 * @param party the party's name
 * @param alias as printed
 * @param other its other alias, or the other party; empty where neither matters
 */
public record AliasFault(Span span, Kind kind, String party, String alias, String other)
    implements Located {

  /** What is wrong with an alias. */
  public enum Kind {
    /** The party has a second one. */
    DOUBLE,
    /** It is the party's name. */
    SAME_AS_NAME,
    /** Another party bears it too. */
    SHARED,
    /** Nothing uses it. */
    UNUSED
  }

  /** The case under which a rule reports it: {@code ""} for a second alias, the ordinary one. */
  public String code() {
    return kind == Kind.DOUBLE ? "" : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
