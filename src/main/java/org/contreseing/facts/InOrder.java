package org.contreseing.facts;

import java.util.List;
import org.contreseing.model.Located;
import org.contreseing.model.Span;

/**
 * Looks up facts in a list that is sorted by place, so that no reader walks through all of them.
 */
final class InOrder {

  private InOrder() {}

  /** Index of the first fact that starts at or after an offset. */
  static int firstFrom(List<? extends Located> sorted, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The facts that start within a span. */
  static <F extends Located> List<F> within(List<F> sorted, Span span) {
    int from = firstFrom(sorted, span.start());
    return sorted.subList(from, Math.max(from, firstFrom(sorted, span.end())));
  }
}
