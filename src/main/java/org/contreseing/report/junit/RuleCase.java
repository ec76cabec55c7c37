package org.contreseing.report.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.contreseing.model.Finding;
import org.contreseing.model.NotChecked;
import org.contreseing.model.Report;
import org.contreseing.model.SetAside;
import org.contreseing.model.Severity;
import org.contreseing.report.Handbook;
import org.contreseing.report.RuleNote;

/**
 * What one rule says about one agreement.
 *
 * @param title what is wrong when it fires; empty when nothing tells
 * @param skipped why it was not applied
 */
record RuleCase(
    String rule,
    String title,
    List<Finding> findings,
    List<SetAside> setAside,
    Optional<String> skipped) {

  /** All rules of the handbook, and those that found something without being in it, by id. */
  static List<RuleCase> of(Report report, Handbook handbook) {
    SortedMap<String, RuleCase> cases = new TreeMap<>();
    handbook.rules().forEach(r -> cases.put(r.id(), empty(r.id(), handbook)));
    for (Finding finding : report.findings()) {
      cases.computeIfAbsent(finding.rule(), id -> empty(id, handbook)).findings.add(finding);
    }
    for (SetAside aside : report.setAside()) {
      String rule = aside.finding().rule();
      cases.computeIfAbsent(rule, id -> empty(id, handbook)).setAside.add(aside);
    }
    report.notChecked().forEach(n -> cases.put(n.rule(), skipped(n, handbook)));
    return List.copyOf(cases.values());
  }

  private static RuleCase empty(String id, Handbook handbook) {
    return new RuleCase(
        id, title(id, handbook), new ArrayList<>(), new ArrayList<>(), Optional.empty());
  }

  private static RuleCase skipped(NotChecked rule, Handbook handbook) {
    return new RuleCase(
        rule.rule(),
        title(rule.rule(), handbook),
        List.of(),
        List.of(),
        Optional.of(rule.reason()));
  }

  private static String title(String id, Handbook handbook) {
    return handbook.rule(id).map(RuleNote::title).orElse("");
  }

  /** Whether it makes the run fail. */
  boolean fails(Optional<Severity> failing) {
    return failing
        .filter(least -> findings.stream().anyMatch(f -> f.severity().compareTo(least) >= 0))
        .isPresent();
  }
}
