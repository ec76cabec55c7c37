package org.contreseing.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds for each report the one of which it is a consequence, as the headers say. */
final class Causes {

  private final Map<String, List<Integer>> byRule = new LinkedHashMap<>();
  private final List<Reported> reports;
  private final Function<String, Header> headers;

  Causes(List<Reported> reports, Function<String, Header> headers) {
    this.reports = reports;
    this.headers = headers;
    for (int i = 0; i < reports.size(); i++) {
      byRule.computeIfAbsent(reports.get(i).rule(), r -> new ArrayList<>()).add(i);
    }
  }

  /**
   * Index of the root, the first named by the header and the first in the text when there are
   * several.
   */
  Optional<Integer> of(Reported consequence) {
    for (Cause cause : headers.apply(consequence.rule()).causes()) {
      Optional<Integer> root =
          byRule.getOrDefault(cause.rule(), List.of()).stream()
              .filter(i -> agree(reports.get(i), consequence, cause.same()))
              .findFirst();
      if (root.isPresent()) {
        return root;
      }
    }
    return Optional.empty();
  }

  private static boolean agree(Reported root, Reported consequence, Optional<String> same) {
    if (same.isEmpty()) {
      return true;
    }
    Object value = consequence.arguments().get(same.get());
    return value != null && value.equals(root.arguments().get(same.get()));
  }
}
