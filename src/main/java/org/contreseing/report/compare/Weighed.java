package org.contreseing.report.compare;

import java.util.Comparator;
import java.util.List;
import org.contreseing.compare.Change;
import org.contreseing.compare.Comparison;
import org.contreseing.compare.FactChange;
import org.contreseing.compare.Pairing;

/**
 * A fact that is another, with the section in which it stands.
 *
 * @param within the difference that changes it
 */
public record Weighed(FactChange change, Change within, Pairing pairing) {

  /** All of a comparison, what matters most first, then in the order of the text. */
  public static List<Weighed> of(Comparison comparison) {
    return comparison.pairings().stream()
        .filter(p -> !p.added() && !p.removed())
        .flatMap(
            p ->
                p.changes().stream()
                    .filter(Change::departs)
                    .flatMap(c -> c.facts().stream().map(f -> new Weighed(f, c, p))))
        .sorted(Comparator.comparing(Weighed::change, FactChange.BY_WEIGHT))
        .toList();
  }
}
