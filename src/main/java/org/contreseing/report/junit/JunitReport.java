package org.contreseing.report.junit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.contreseing.model.Checked;
import org.contreseing.model.Places;
import org.contreseing.model.Report;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Verdict;
import org.contreseing.report.Edition;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.report.Reasons;
import org.contreseing.report.ReportWriter;
import org.contreseing.report.VerdictSentence;
import org.contreseing.report.Visible;

/**
 * JUnit XML: a suite for each agreement, a first case that says whether it could be read, and a
 * case for each rule. A case fails when the rule's findings make the run fail.
 */
public final class JunitReport implements ReportWriter {

  private final Suite suite;
  private final Edition edition;
  private final Heading heading;

  public JunitReport(OutputStream out, Edition edition) throws IOException {
    this.edition = edition;
    this.heading = edition.heading();
    try {
      this.suite =
          new Suite(
              XMLOutputFactory.newDefaultFactory()
                  .createXMLStreamWriter(out, StandardCharsets.UTF_8.name()),
              edition);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** A step of writing; its failures are those of the stream. */
  private interface Step {
    void write() throws XMLStreamException;
  }

  private static void attempt(Step step) throws IOException {
    try {
      step.write();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  @Override
  public void begin() throws IOException {
    attempt(suite::begin);
  }

  @Override
  public void document(Outcome outcome) throws IOException {
    String name = Visible.line(outcome.file());
    if (outcome.result() instanceof Checked checked) {
      Places places = new Places(checked.text());
      for (Report report : checked.reports()) {
        attempt(() -> agreement(name, report, places));
      }
    } else {
      Unreadable unreadable = (Unreadable) outcome.result();
      String message = Reasons.message(unreadable, heading.language());
      Suite.Problem problem = new Suite.Problem(unreadable.reason().code(), message);
      attempt(() -> suite.write(name, Optional.of(problem), List.of(), Optional.empty()));
    }
  }

  private void agreement(String file, Report report, Places places) throws XMLStreamException {
    String name = file + report.agreement().outline().part().map(p -> "#" + p).orElse("");
    Optional<Suite.Problem> problem =
        Optional.of(report.verdict())
            .filter(v -> v == Verdict.UNDETERMINED)
            .map(
                v ->
                    new Suite.Problem(
                        v.code(),
                        VerdictSentence.of(report, heading.profile(), heading.language())));
    suite.write(name, problem, RuleCase.of(report, edition.handbook()), Optional.of(places));
  }

  @Override
  public void end() throws IOException {
    attempt(suite::end);
  }
}
