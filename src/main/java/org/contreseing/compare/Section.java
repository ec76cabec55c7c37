package org.contreseing.compare;

import java.util.Locale;
import org.contreseing.model.Span;

/**
 * A part of an agreement that is compared as one: an article of the first level, or what stands
 * around them.
 *
 * @param kind what it is
 * @param number of an article or annex, as {@code Article.number()}; empty for another part
 * @param heading of an article or annex as printed, without its number; may be empty
 * @param span all of it, from its first word to its last
 * @param from index of its first token
 * @param body index of the first token after its number
 * @param to index after its last token
 */
public record Section(
    Kind kind, String number, String heading, Span span, int from, int body, int to) {

  /** What a part of an agreement is. */
  public enum Kind {
    TITLE,
    PARTIES,
    RECITALS,
    /** Between articles: the title of a part of the agreement. */
    HEADING,
    ARTICLE,
    SIGNATURE,
    ANNEX,
    NOTES;

    /** The word in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an agreement has several of them, so that which is which must be found out. */
    boolean several() {
      return this == ARTICLE || this == ANNEX || this == HEADING;
    }
  }

  /** Number of tokens behind its number. */
  int length() {
    return to - body;
  }
}
