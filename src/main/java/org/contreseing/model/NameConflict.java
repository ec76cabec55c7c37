package org.contreseing.model;

/**
 * Two spellings that seem to name one thing.
 *
 * @param kind what is named
 * @param span the place to show: the first occurrence of the rarer spelling
 * @param first the spelling to keep, as far as the text says
 * @param firstCount its occurrences
 * @param firstSpan its first occurrence
 * @param other the differing spelling
 * @param otherCount its occurrences
 * @param subject the party's name or the person concerned, for messages
 */
public record NameConflict(
    Kind kind,
    Span span,
    String first,
    int firstCount,
    Span firstSpan,
    String other,
    int otherCount,
    String subject)
    implements Located {

  /** What is named. */
  public enum Kind {
    PARTY,
    PERSON,
    PRODUCT
  }

  public boolean is(Kind wanted) {
    return kind == wanted;
  }
}
