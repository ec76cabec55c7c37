package org.contreseing.model;

/**
 * Something that articles of the agreement lay down twice.
 *
 * @param kind what is said twice
 * @param first where it is said first
 * @param span where it is said again
 * @param firstArticle the name of the article of the first
 * @param article the name of the article of the second
 */
public record Repetition(Kind kind, Span first, Span span, String firstArticle, String article)
    implements Located {

  /** What can be said twice. */
  public enum Kind {
    /** What the agreement is for. */
    OBJECT,
    /** A whole sentence, word for word. */
    SENTENCE
  }

  /** Whether a whole sentence stands twice. */
  public boolean verbatim() {
    return kind == Kind.SENTENCE;
  }
}
