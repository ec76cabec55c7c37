package org.contreseing.model;

import java.util.List;

/**
 * A slip of spelling or grammar, told once for all the places where it is made.
 *
 * @param kind what kind
 * @param span the first place
 * @param quote what stands there
 * @param mend what should stand there, as far as one can say; empty when one cannot
 * @param shown what stands in the places, each once, as many as a message can carry; with what
 *     mends it where different slips are told together
 * @param count how many places there are
 */
public record LanguageSlip(
    Kind kind, Span span, String quote, String mend, List<String> shown, int count)
    implements Located {

  /** What can slip. */
  public enum Kind {
    /** A verb, participle or article that does not go with its noun. */
    ACCORD,
    /** A misspelling that many make. */
    MISSPELT,
    /** An accent left out in small letters. */
    ACCENT,
    /** A word that is missing for sure. */
    GAP,
    /** A sum or date parted by the end of a paragraph. */
    SPLIT,
    /** The name of a place without its hyphens. */
    PLACE,
    /** A capital too much or a brand spelled otherwise than its owner does. */
    CAPITAL,
    /** Ligatures here, two letters there. */
    LIGATURE,
    /** A word written twice running. */
    TWICE,
    /** Characters of another encoding. */
    ENCODING,
    /** Two admitted spellings of one word. */
    VARIANTS
  }

  public LanguageSlip {
    shown = List.copyOf(shown);
  }

  /** Whether it is of this kind, by its name. */
  public boolean is(String name) {
    return kind.name().equals(name);
  }
}
