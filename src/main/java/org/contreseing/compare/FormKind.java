package org.contreseing.compare;

import java.util.Locale;

/** Differences of writing that do not touch the text. */
public enum FormKind {
  PUNCTUATION,
  CASE,
  ACCENTS,
  /** Words cut at a line's end or run together. */
  WORD_BREAKS,
  /** Running headers, page numbers, contents lists: in the text here, beside it there. */
  FURNITURE,
  /** Numbers that a list gives its items. */
  LIST_NUMBERS,
  /** The same words in another order where the eye reads columns. */
  ORDER;

  /** The word in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
