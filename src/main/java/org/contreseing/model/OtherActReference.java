package org.contreseing.model;

import java.util.List;

/**
 * A reference to an article of another act than this one that is no law: another agreement,
 * statutes, a specification; in an amendment, the agreement it amends.
 *
 * @param span the reference, the act included where it follows
 * @param articles normalised numbers it names
 * @param act what the text calls the act; empty when only the sense tells that it is another
 */
public record OtherActReference(Span span, String quote, List<String> articles, String act)
    implements Reference {

  public OtherActReference {
    articles = List.copyOf(articles);
  }
}
