package org.contreseing.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Checked;
import org.contreseing.model.Finding;
import org.contreseing.model.Report;
import org.contreseing.model.SetAside;
import org.contreseing.model.Severity;
import org.contreseing.model.Waiver;

/**
 * What an organisation makes of findings. Immutable; safe for use by several threads.
 *
 * @param severity what findings of a rule weigh instead, by rule id
 * @param waivers which findings may stand
 * @param baseline which findings are known already
 */
public record Policy(Map<String, Severity> severity, Waivers waivers, Baseline baseline) {

  /** Findings stay as the rules made them. */
  public static final Policy NONE = new Policy(Map.of(), Waivers.NONE, Baseline.NONE);

  public Policy {
    severity = Map.copyOf(severity);
  }

  /**
   * The result of a check under this policy.
   *
   * @param document its path as given
   * @param day the day of the check, on which waivers must still hold
   */
  public CheckResult apply(String document, CheckResult result, LocalDate day) {
    if (!(result instanceof Checked checked) || equals(NONE)) {
      return result;
    }
    List<Report> reports = checked.reports().stream().map(r -> report(document, r, day)).toList();
    Set<String> fingerprints =
        checked.reports().stream()
            .flatMap(r -> r.findings().stream())
            .map(Finding::fingerprint)
            .collect(Collectors.toSet());
    return new Checked(checked.text(), reports, waivers.notes(document, fingerprints, day));
  }

  private Report report(String document, Report report, LocalDate day) {
    List<Finding> weighed = report.findings().stream().map(this::weighed).toList();
    Map<String, SetAside> aside = new HashMap<>();
    for (Finding finding : weighed) {
      Optional<Waiver> waiver = waivers.of(document, finding, day);
      if (waiver.isPresent() || baseline.knows(document, finding.fingerprint())) {
        aside.put(finding.fingerprint(), new SetAside(finding, waiver));
      }
    }
    addConsequences(weighed, aside);
    List<SetAside> inOrder = new ArrayList<>();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : weighed) {
      Optional.ofNullable(aside.get(finding.fingerprint()))
          .ifPresentOrElse(inOrder::add, () -> kept.add(finding));
    }
    return new Report(report.agreement(), kept, report.notChecked(), inOrder);
  }

  private Finding weighed(Finding finding) {
    return Optional.ofNullable(severity.get(finding.rule())).map(finding::weighing).orElse(finding);
  }

  /** What follows from a waived finding is waived with it. */
  private static void addConsequences(List<Finding> findings, Map<String, SetAside> aside) {
    boolean grown = !aside.isEmpty();
    while (grown) {
      grown = false;
      for (Finding finding : findings) {
        Optional<SetAside> cause = finding.cause().map(aside::get);
        if (cause.isPresent() && cause.get().waiver().isPresent()) {
          grown |=
              aside.putIfAbsent(finding.fingerprint(), new SetAside(finding, cause.get().waiver()))
                  == null;
        }
      }
    }
  }
}
