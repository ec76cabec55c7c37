package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.contreseing.model.Amount;
import org.contreseing.model.Breakdown;

/** Totals with the sums that make them up. */
final class BreakdownReader {

  private BreakdownReader() {}

  /** Breakdowns in order of place. */
  static List<Breakdown> read(Prose prose, List<Amount> amounts) {
    List<Breakdown> found = new ArrayList<>(TableSums.read(prose, amounts));
    found.addAll(PhraseSums.read(prose, amounts));
    found.sort(Comparator.comparing(Breakdown::span));
    return List.copyOf(found);
  }
}
