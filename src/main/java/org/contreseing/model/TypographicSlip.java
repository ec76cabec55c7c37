package org.contreseing.model;

import java.util.List;

/**
 * One kind of slip in how an agreement is typed or was converted, told once.
 *
 * @param kind what kind
 * @param span the first
 * @param quote the first, as printed
 * @param shown some of them for messages, each once
 * @param count how many there are
 */
public record TypographicSlip(Kind kind, Span span, String quote, List<String> shown, int count)
    implements Located {

  /** What can slip. */
  public enum Kind {
    /** A sign no bullet is meant to be, before items of lists. */
    BULLETS,
    /** Marks of a text format that the reader should not see. */
    MARKUP,
    /** A transmission stamp in the middle of a sentence. */
    STAMP,
    /** Words without the space between them. */
    GLUED,
    /** A bracket or quotation mark without its other half. */
    UNPAIRED,
    /** Quotation marks of several systems. */
    QUOTES,
    /** Capitals without their accents beside others that have them. */
    CAPITALS,
    /** Signs that do not go together. */
    PUNCTUATION
  }

  public TypographicSlip {
    shown = List.copyOf(shown);
  }

  /** Whether it is of this kind, by its name. */
  public boolean is(String name) {
    return kind.name().equals(name);
  }
}
