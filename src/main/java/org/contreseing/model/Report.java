package org.contreseing.model;

import java.util.List;
import java.util.Optional;

/**
 * What the check of one agreement found.
 *
 * @param agreement what was read
 * @param findings sorted by span, then rule
 * @param notChecked rules that could not be applied, sorted by rule
 * @param setAside what was found and does not count, in the order of findings
 */
public record Report(
    Agreement agreement,
    List<Finding> findings,
    List<NotChecked> notChecked,
    List<SetAside> setAside) {

  /** Nothing of which is set aside. */
  public Report(Agreement agreement, List<Finding> findings, List<NotChecked> notChecked) {
    this(agreement, findings, notChecked, List.of());
  }

  public Report {
    findings = List.copyOf(findings);
    notChecked = List.copyOf(notChecked);
    setAside = List.copyOf(setAside);
  }

  /** The findings that a waiver lets stand. */
  public List<SetAside> waived() {
    return setAside.stream().filter(s -> s.waiver().isPresent()).toList();
  }

  /** How many findings were there already when the baseline was drawn. */
  public long known() {
    return setAside.stream().filter(s -> s.waiver().isEmpty()).count();
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
