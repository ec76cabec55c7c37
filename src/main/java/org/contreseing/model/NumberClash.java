package org.contreseing.model;

/**
 * Two articles of one level, scope and parent that carry the same number.
 *
 * @param first the one that has the number first
 * @param second the one that takes it again
 */
public record NumberClash(Article first, Article second) implements Located {

  /** The heading line of the second article. */
  @Override
  public Span span() {
    return second.headingSpan();
  }

  /** The case under which rules tell it: articles without titles have nothing to quote. */
  public String variant() {
    return first.heading().isEmpty() || second.heading().isEmpty() ? "bare" : "";
  }
}
