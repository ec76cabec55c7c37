package org.contreseing.model;

import java.util.List;
import java.util.Optional;

/**
 * A reference to articles of the agreement itself, or of the annex it stands in.
 *
 * @param span the whole of it: "articles 3, 4 et 7 ci-dessus"
 * @param numbers the numbers it names; none for "le présent article" or one named by its title
 * @param annex rank of the annex, from 0, in whose articles the targets count; empty when they are
 *     the agreement's own
 * @param targets ordinals of all articles it means, those within a range too, in order of its words
 * @param part what part of the article it means, as read ("alinéa 2"); empty for the whole
 * @param said where it says that its target stands
 * @param found where its target stands; empty when it has none, or several on both sides
 */
public record InternalReference(
    Span span,
    String quote,
    List<ArticleReference> numbers,
    Optional<Integer> annex,
    List<Integer> targets,
    String part,
    Optional<Side> said,
    Optional<Side> found)
    implements Reference {

  /** Before or after the place of the reference. */
  public enum Side {
    ABOVE,
    BELOW
  }

  public InternalReference {
    numbers = List.copyOf(numbers);
    targets = List.copyOf(targets);
  }

  /** Whether everything it names exists. */
  public boolean resolved() {
    return !targets.isEmpty() && numbers.stream().allMatch(ArticleReference::resolved);
  }

  /** Whether a number it names is borne by several articles. */
  public boolean ambiguous() {
    return numbers.stream().anyMatch(ArticleReference::ambiguous);
  }

  /** Whether it says "ci-dessus" of what stands below, or the other way round. */
  public boolean misdirected() {
    return said.isPresent() && found.isPresent() && !said.equals(found);
  }
}
