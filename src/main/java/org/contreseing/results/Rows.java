package org.contreseing.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contreseing.archive.Act;
import org.contreseing.archive.Found;
import org.contreseing.archive.Holding;
import org.contreseing.archive.Signer;
import org.contreseing.model.Moment;
import org.contreseing.model.Severity;
import org.contreseing.report.Visible;
import org.contreseing.results.Row.Counts;
import org.contreseing.results.Row.Signing;
import org.contreseing.results.Row.Unread;

/** Makes rows of holdings. */
final class Rows {

  private static final int BODY = 90;
  private static final int TITLE = 300;
  private static final int BODIES = 12;

  private Rows() {}

  /**
   * A row.
   *
   * @param line of {@code results.jsonl}, from 1
   * @param holding with its findings
   */
  static Row of(int line, Holding holding, Due due) {
    Optional<Act> act = holding.act();
    return new Row(
        line,
        holding.file(),
        holding.part(),
        holding.reason().map(r -> new Unread(r.code(), r.message())),
        Codes.verdict(holding.verdict()),
        act.flatMap(Act::type),
        Visible.excerpt(act.flatMap(Act::title).orElse(""), TITLE),
        act.map(Rows::bodies).orElse(List.of()),
        counts(holding.findings()),
        blocking(holding.findings()),
        act.flatMap(Act::signed),
        act.flatMap(Rows::year),
        act.map(Rows::signing).orElse(Signing.UNTOLD),
        due);
  }

  private static List<String> bodies(Act act) {
    return act.parties().stream()
        .map(b -> Visible.excerpt(b.name(), BODY))
        .filter(n -> !n.isBlank())
        .distinct()
        .limit(BODIES)
        .toList();
  }

  private static List<String> blocking(List<Found> findings) {
    // All lines are in memory: a rule's name once, however many of them have it.
    return findings.stream()
        .filter(f -> f.severity().equals(Severity.ERROR.code()))
        .map(f -> f.rule().intern())
        .distinct()
        .toList();
  }

  private static Counts counts(List<Found> findings) {
    return new Counts(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.INFO));
  }

  private static int count(List<Found> findings, Severity severity) {
    return (int) findings.stream().filter(f -> f.severity().equals(severity.code())).count();
  }

  /** Of its signature, or else of its effect. */
  private static Optional<Integer> year(Act act) {
    return act.signed()
        .or(() -> act.timeline().signature().day())
        .or(() -> effect(act.timeline().effect()))
        .map(LocalDate::getYear);
  }

  private static Optional<LocalDate> effect(Moment effect) {
    return effect.day().or(effect::earliest);
  }

  private static Signing signing(Act act) {
    List<Signer> signers = act.signers();
    if (act.unsigned()) {
      return Signing.UNSIGNED;
    }
    if (signers.stream().anyMatch(Signer::unsigned)) {
      return Signing.PARTLY;
    }
    boolean all = !signers.isEmpty() && signers.stream().allMatch(s -> s.state().equals("signed"));
    return all ? Signing.SIGNED : Signing.UNTOLD;
  }
}
