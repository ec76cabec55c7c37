package org.contreseing.policy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which rules are wanted: by id ({@code DUR-004}) or chapter ({@code DUR}), whatever their case.
 *
 * @param select those to apply; empty for all
 * @param ignore those to leave out of these
 */
public record Selection(List<String> select, List<String> ignore) {

  /** Every rule. */
  public static final Selection ALL = new Selection(List.of(), List.of());

  public Selection {
    select = upper(select);
    ignore = upper(ignore);
  }

  private static List<String> upper(List<String> names) {
    return names.stream().map(n -> n.strip().toUpperCase(Locale.ROOT)).distinct().toList();
  }

  /** Whether a rule is wanted. */
  public boolean admits(String rule) {
    return (select.isEmpty() || select.stream().anyMatch(n -> names(n, rule)))
        && ignore.stream().noneMatch(n -> names(n, rule));
  }

  /** Whether it leaves anything out. */
  public boolean everything() {
    return select.isEmpty() && ignore.isEmpty();
  }

  /** Names that mean none of these rules. */
  public List<String> unknown(Collection<String> rules) {
    return Stream.concat(select.stream(), ignore.stream())
        .filter(n -> rules.stream().noneMatch(r -> names(n, r)))
        .distinct()
        .toList();
  }

  private static boolean names(String name, String rule) {
    return rule.equals(name) || rule.startsWith(name + "-");
  }
}
