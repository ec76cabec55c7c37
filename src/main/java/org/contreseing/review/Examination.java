package org.contreseing.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Agreement;
import org.contreseing.model.Document;
import org.contreseing.model.Finding;
import org.contreseing.model.Party;
import org.contreseing.model.Report;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Heading;
import org.contreseing.report.JsonReport;
import org.contreseing.report.Outcome;
import org.contreseing.report.Visible;
import org.contreseing.store.FindingLine;
import org.contreseing.store.Finished;
import org.contreseing.store.Job;
import org.contreseing.store.Standing;
import org.contreseing.store.Tally;
import org.contreseing.store.VersionState;

/** Makes what is stored of a check. */
final class Examination {

  private static final int LONGEST = 300;

  private final Program program;

  Examination(Program program) {
    this.program = program;
  }

  void report(Exception fault) {
    program.faults().accept(fault);
  }

  Finished examine(Job job) {
    return examine(job.document(), program.heading(job.profile(), job.language(), job.on()));
  }

  Finished examine(Document document, Heading heading) {
    List<Outcome> outcomes = program.check().apply(document, heading);
    Optional<Unreadable> reason = Settled.unreadable(outcomes);
    return new Finished(
        reason.isPresent() ? VersionState.UNREADABLE : VersionState.CHECKED,
        reason.map(r -> r.reason().code()),
        decisions -> Settled.of(outcomes, decisions).standing(),
        program.ruleBook(),
        agreements(outcomes)
            .map(Agreement::title)
            .filter(t -> !t.isBlank())
            .findFirst()
            .map(t -> Visible.excerpt(t, LONGEST)),
        parties(outcomes),
        lines(outcomes),
        json(outcomes, heading),
        program.pack().apply(new Kept(outcomes)),
        program.stamp());
  }

  /** What is stored when the program has failed on a document too often. */
  Finished givenUp() {
    return new Finished(
        VersionState.FAILED,
        Optional.of(Unreadable.Reason.INTERNAL.code()),
        decisions -> new Standing(Optional.empty(), Tally.NONE),
        program.ruleBook(),
        Optional.empty(),
        "",
        List.of(),
        new byte[0],
        new byte[0],
        "");
  }

  private static Stream<Agreement> agreements(List<Outcome> outcomes) {
    return Settled.reports(outcomes).map(Report::agreement);
  }

  private static String parties(List<Outcome> outcomes) {
    return Visible.excerpt(
        agreements(outcomes)
            .flatMap(a -> a.parties().stream())
            .map(Party::name)
            .distinct()
            .collect(Collectors.joining("\u00a0; ")),
        LONGEST);
  }

  private static List<FindingLine> lines(List<Outcome> outcomes) {
    return Settled.reports(outcomes)
        .flatMap(r -> r.findings().stream())
        .map(Examination::line)
        .toList();
  }

  private static FindingLine line(Finding finding) {
    return new FindingLine(
        finding.fingerprint(),
        finding.rule(),
        finding.severity().code(),
        finding.title(),
        finding.article());
  }

  private static byte[] json(List<Outcome> outcomes, Heading heading) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      JsonReport report = new JsonReport(out, heading);
      report.begin();
      for (Outcome outcome : outcomes) {
        report.document(outcome);
      }
      report.end();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written", e);
    }
  }
}
