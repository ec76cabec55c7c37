package org.contreseing.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.contreseing.model.NotChecked;

/** Groups what was not checked, because one reason often concerns many rules. */
public final class Unchecked {

  private Unchecked() {}

  /** The ids of rules, joined by commas, under each reason; reasons in alphabetical order. */
  public static Map<String, String> byReason(List<NotChecked> rules) {
    return rules.stream()
        .collect(
            Collectors.groupingBy(
                NotChecked::reason,
                TreeMap::new,
                Collectors.mapping(NotChecked::rule, Collectors.joining(", "))));
  }
}
