package org.contreseing.model;

import java.util.List;

/**
 * A text annexed to the agreement.
 *
 * @param label number or letter as printed ({@code "1"}, {@code "A"}); empty for a lone annex
 * @param heading the whole heading line
 * @param headingSpan the heading line
 * @param span heading and content
 * @param articles its own articles, if it has any
 */
public record Annex(
    String label, String heading, Span headingSpan, Span span, List<Article> articles)
    implements Located {

  public Annex {
    articles = List.copyOf(articles);
  }
}
