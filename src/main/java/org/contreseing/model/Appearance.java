package org.contreseing.model;

import java.util.Locale;

/**
 * One way in which a text names a party at one kind of place.
 *
 * @param party ordinal of the party
 * @param role what kind of place
 * @param printed the name as printed there, on one line; empty where a signature block names only
 *     the signatory
 * @param span the name; of a block that does not name the party the block; the first of several
 * @param count how often that place has this spelling
 * @param likeness how it relates to the name of the comparution
 */
public record Appearance(
    int party, Role role, String printed, Span span, int count, Likeness likeness)
    implements Located {

  /** What kind of place names the party. */
  public enum Role {
    COMPARUTION,
    ALIAS,
    TITLE,
    BODY,
    SIGNATURE,
    STAMP;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a name relates to that of the comparution. */
  public enum Likeness {
    /** The same words, whatever their case and accents. */
    SAME,
    /** What the comparution says that it goes on to be called. */
    ALIAS,
    /** An acronym or a part of the name. */
    ABBREVIATION,
    /** The name or an alias with a slip. */
    SPELLING,
    /** The proper part of the name behind another legal form. */
    OTHER_FORM,
    /** The name that the body bore before or bears since ({@code renamed_bodies.csv}). */
    RENAMED,
    /** Another name. */
    DIFFERENT,
    /** No name: only who signs, or a number, tells who is meant. */
    UNNAMED;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether the name there may be a slip: the one thing nobody writes on purpose. */
  public boolean doubtful() {
    return likeness == Likeness.SPELLING
        || likeness == Likeness.OTHER_FORM
        || likeness == Likeness.RENAMED
        || likeness == Likeness.DIFFERENT;
  }
}
