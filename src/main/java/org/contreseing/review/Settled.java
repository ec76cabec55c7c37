package org.contreseing.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Checked;
import org.contreseing.model.Finding;
import org.contreseing.model.Report;
import org.contreseing.model.SetAside;
import org.contreseing.model.Severity;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Verdict;
import org.contreseing.model.Waiver;
import org.contreseing.report.Outcome;
import org.contreseing.store.Decision;
import org.contreseing.store.DecisionKind;
import org.contreseing.store.Standing;
import org.contreseing.store.Tally;

/**
 * Outcomes with the decisions on them: what is waived no longer counts, and stays listed.
 *
 * @param outcomes in the order of the check
 */
public record Settled(List<Outcome> outcomes) {

  public Settled {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * @param decisions on the submission, oldest first
   */
  static Settled of(List<Outcome> outcomes, List<Decision> decisions) {
    Map<String, Decision> waived = new HashMap<>();
    for (Decision decision : decisions) {
      waived.remove(decision.fingerprint());
      if (decision.kind() == DecisionKind.WAIVED) {
        waived.put(decision.fingerprint(), decision);
      }
    }
    return new Settled(
        waived.isEmpty() ? outcomes : outcomes.stream().map(o -> settle(o, waived)).toList());
  }

  /** What the version comes to. */
  Standing standing() {
    return new Standing(
        verdict().map(Verdict::code),
        new Tally(count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO)));
  }

  private int count(Severity severity) {
    return Math.toIntExact(reports(outcomes).mapToLong(r -> r.count(severity)).sum());
  }

  /** The worst verdict; of a container of which a part could not be read, never a good one. */
  public Optional<Verdict> verdict() {
    List<Verdict> verdicts = new ArrayList<>(reports(outcomes).map(Report::verdict).toList());
    if (!verdicts.isEmpty() && outcomes.stream().anyMatch(o -> o.result() instanceof Unreadable)) {
      verdicts.add(Verdict.UNDETERMINED);
    }
    return Stream.of(Verdict.NON_CONFORM, Verdict.UNDETERMINED, Verdict.REVIEW, Verdict.CONFORM)
        .filter(verdicts::contains)
        .findFirst();
  }

  /** Why nothing in a file could be read; empty when something could. */
  public static Optional<Unreadable> unreadable(List<Outcome> outcomes) {
    return reports(outcomes).findAny().isPresent()
        ? Optional.empty()
        : outcomes.stream().map(o -> (Unreadable) o.result()).findFirst();
  }

  static Stream<Report> reports(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(o -> o.result() instanceof Checked)
        .flatMap(o -> ((Checked) o.result()).reports().stream());
  }

  private static Outcome settle(Outcome outcome, Map<String, Decision> waived) {
    if (!(outcome.result() instanceof Checked checked)) {
      return outcome;
    }
    List<Report> reports =
        checked.reports().stream().map(r -> settle(outcome.file(), r, waived)).toList();
    return new Outcome(
        outcome.file(), outcome.sha256(), new Checked(checked.text(), reports, checked.notes()));
  }

  private static Report settle(String file, Report report, Map<String, Decision> waived) {
    Map<String, Waiver> aside = waivers(file, report.findings(), waived);
    List<Finding> kept =
        report.findings().stream().filter(f -> !aside.containsKey(f.fingerprint())).toList();
    Stream<SetAside> now =
        report.findings().stream()
            .filter(f -> aside.containsKey(f.fingerprint()))
            .map(f -> new SetAside(f, Optional.of(aside.get(f.fingerprint()))));
    List<SetAside> all = Stream.concat(report.setAside().stream(), now).toList();
    return new Report(report.agreement(), kept, report.notChecked(), all);
  }

  /** What follows from a waived finding is waived with it. */
  private static Map<String, Waiver> waivers(
      String file, List<Finding> findings, Map<String, Decision> waived) {
    Map<String, Waiver> aside = new HashMap<>();
    int before = -1;
    while (aside.size() > before) {
      before = aside.size();
      for (Finding finding : findings) {
        Optional.ofNullable(waived.get(finding.fingerprint()))
            .map(d -> waiver(file, finding, d))
            .or(() -> finding.cause().map(aside::get))
            .ifPresent(w -> aside.putIfAbsent(finding.fingerprint(), w));
      }
    }
    return aside;
  }

  private static Waiver waiver(String file, Finding finding, Decision decision) {
    return new Waiver(
        file,
        finding.fingerprint(),
        finding.rule(),
        decision.reason(),
        decision.author(),
        Optional.empty());
  }
}
