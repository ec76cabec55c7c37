package org.contreseing.model;

import java.util.List;
import java.util.Optional;

/**
 * What the check of one agreement found.
 *
 * @param agreement what was read
 * @param findings sorted by span, then rule
 * @param notChecked rules that could not be applied, sorted by rule
 */
public record Report(Agreement agreement, List<Finding> findings, List<NotChecked> notChecked) {

  public Report {
    findings = List.copyOf(findings);
    notChecked = List.copyOf(notChecked);
  }

  /** The strongest severity found. */
  public Optional<Severity> worst() {
    return findings.stream().map(Finding::severity).max(Severity::compareTo);
  }

  /** Conform only when everything was checked and nothing but infos was found. */
  public Verdict verdict() {
    Severity worst = worst().orElse(Severity.INFO);
    if (worst == Severity.ERROR) {
      return Verdict.NON_CONFORM;
    }
    if (!agreement.recognised()) {
      return Verdict.UNDETERMINED;
    }
    return worst == Severity.WARNING || !notChecked.isEmpty() ? Verdict.REVIEW : Verdict.CONFORM;
  }

  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
