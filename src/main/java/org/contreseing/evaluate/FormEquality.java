package org.contreseing.evaluate;

import java.util.List;
import java.util.function.Function;

/**
 * All agreements in one form.
 *
 * @param comparisons by agreement, in the order of their names
 */
public record FormEquality(Form form, List<Comparison> comparisons) {

  /** Findings of which at least this many in a hundred must be the same. */
  private static final double FINDINGS = 99;

  public FormEquality {
    comparisons = List.copyOf(comparisons);
  }

  /** Articles that are the same, in a hundred. */
  public double articles() {
    return percent(Comparison::articles);
  }

  /** Findings that are the same, in a hundred. */
  public double findings() {
    return percent(Comparison::findings);
  }

  /** Agreements whose parties are all the same. */
  public long parties() {
    return comparisons.stream().filter(c -> c.parties().isWhole()).count();
  }

  /** Agreements whose durations are all the same. */
  public long durations() {
    return comparisons.stream().filter(c -> c.durations().isWhole()).count();
  }

  /** Whether every article and all but one finding in a hundred are the same. */
  public boolean holds() {
    return comparisons.stream().allMatch(c -> c.articles().isWhole()) && findings() >= FINDINGS;
  }

  private double percent(Function<Comparison, Likeness> part) {
    List<Likeness> parts = comparisons.stream().map(part).toList();
    int same = parts.stream().mapToInt(Likeness::same).sum();
    int of = parts.stream().mapToInt(Likeness::of).sum();
    return of == 0 ? 100 : 100.0 * same / of;
  }
}
