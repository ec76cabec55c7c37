package org.contreseing.model;

import java.util.List;

/**
 * Two numbered articles that follow each other among their equals: same level, same scope, same
 * parent.
 *
 * @param before the first
 * @param after the one that comes next
 * @param missing whole numbers between the two that no equal carries, in order; at most ten
 * @param restart whether numbering starts again at 1 with {@code after}
 */
public record Succession(Article before, Article after, List<Integer> missing, boolean restart)
    implements Located {

  public Succession {
    missing = List.copyOf(missing);
  }

  /** Whether the number falls. */
  public boolean backwards() {
    return before.rank().isPresent()
        && after.rank().isPresent()
        && after.rank().get() < before.rank().get();
  }

  /** Whether numbers were left out between the two. */
  public boolean gap() {
    return !missing.isEmpty();
  }

  /** The heading line of the second article. */
  @Override
  public Span span() {
    return after.headingSpan();
  }
}
