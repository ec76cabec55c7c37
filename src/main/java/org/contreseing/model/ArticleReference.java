package org.contreseing.model;

import java.util.List;

/**
 * One article number that an {@link InternalReference} names.
 *
 * @param span the number, the first with the word before it ("article 4")
 * @param number normalised number it names
 * @param targets ordinals of the articles that bear the number, whatever its style; several when
 *     numbering clashes
 */
public record ArticleReference(Span span, String number, List<Integer> targets) implements Located {

  public ArticleReference {
    targets = List.copyOf(targets);
  }

  /** Whether such an article exists. */
  public boolean resolved() {
    return !targets.isEmpty();
  }

  /** Whether several articles bear the number, and nothing says which is meant. */
  public boolean ambiguous() {
    return targets.size() > 1;
  }
}
