package org.contreseing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.compare.Comparer;
import org.contreseing.compare.Comparison;
import org.contreseing.model.Checked;
import org.contreseing.model.Report;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Outcome;
import org.contreseing.report.compare.Compared;

/** Sets what was read of two documents beside each other, agreement by agreement. */
final class SideBySide {

  private SideBySide() {}

  /**
   * @param signed whether the later one claims to be the earlier one, signed
   * @return empty when they hold different numbers of agreements
   */
  static Optional<Compared> of(Outcome before, Outcome after, boolean signed) {
    if (before.result() instanceof Unreadable || after.result() instanceof Unreadable) {
      return Optional.of(new Compared(before, after, signed, List.of()));
    }
    List<Report> first = reports(before);
    List<Report> second = reports(after);
    if (first.size() != second.size()) {
      return Optional.empty();
    }
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      comparisons.add(Comparer.compare(first.get(i), second.get(i)));
    }
    return Optional.of(new Compared(before, after, signed, comparisons));
  }

  static List<Report> reports(Outcome outcome) {
    return outcome.result() instanceof Checked checked ? checked.reports() : List.of();
  }
}
