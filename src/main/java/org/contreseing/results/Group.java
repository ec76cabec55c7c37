package org.contreseing.results;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.contreseing.model.Verdict;

/**
 * Agreements that have something in common.
 *
 * @param name what they have in common
 * @param errors their blocking findings
 */
public record Group(String name, Map<Verdict, Long> verdicts, long errors) {

  /** Most blocking findings first, then by name. */
  public static final Comparator<Group> WORST_FIRST =
      Comparator.comparingLong(Group::errors).reversed().thenComparing(Group::name);

  /** How many agreements. */
  public long size() {
    return verdicts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many agreements have that verdict. */
  public long of(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0L);
  }

  /** The checked rows by what {@code names} says of them; a row may stand in several groups. */
  public static List<Group> of(
      Collection<Row> rows, Function<Row, ? extends Collection<String>> names) {
    Map<String, Group> groups = new TreeMap<>();
    for (Row row : rows) {
      if (row.read()) {
        for (String name : names.apply(row)) {
          groups.computeIfAbsent(name, n -> new Group(n, new EnumMap<>(Verdict.class), 0));
          groups.computeIfPresent(name, (n, g) -> g.plus(row));
        }
      }
    }
    return List.copyOf(groups.values());
  }

  private Group plus(Row row) {
    verdicts.merge(row.verdict(), 1L, Long::sum);
    return new Group(name, verdicts, errors + row.counts().errors());
  }
}
