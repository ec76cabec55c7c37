package org.contreseing.model;

/**
 * An article whose heading promises one thing and whose text is about another.
 *
 * @param article the article
 * @param promised what the heading promises
 * @param treated what the text is about
 */
public record MisnamedArticle(Article article, Label promised, Label treated) implements Located {

  /** The heading. */
  @Override
  public Span span() {
    return article.headingSpan();
  }
}
