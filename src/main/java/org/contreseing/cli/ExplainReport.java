package org.contreseing.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.contreseing.Check;
import org.contreseing.model.Checked;
import org.contreseing.model.Report;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Ansi;
import org.contreseing.report.Heading;
import org.contreseing.report.Look;
import org.contreseing.report.Outcome;
import org.contreseing.report.Reasons;
import org.contreseing.report.ReportWriter;
import org.contreseing.report.TextLines;
import org.contreseing.report.Visible;

/** {@code check --explain RULE}: explains a rule on each document instead of reporting on it. */
final class ExplainReport implements ReportWriter {

  private final Engine engine;
  private final Heading heading;
  private final String rule;
  private final Writer writer;
  private final TextLines lines;
  private final ExplainText text;

  /**
   * @throws BadUsage when there is no such rule
   */
  ExplainReport(
      Session session, Engine engine, String rule, Heading heading, OutputStream out, Look look) {
    this.engine = engine;
    this.heading = heading;
    this.rule = rule.toUpperCase(Locale.ROOT);
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.lines = new TextLines(writer, look);
    this.text = new ExplainText(lines, session.messages());
    List<String> ids = engine.checker().book().ids();
    if (!ids.contains(this.rule)) {
      throw Arrangement.unknown(rule, ids, session.messages());
    }
  }

  @Override
  public void begin() {}

  @Override
  public void document(Outcome outcome) throws IOException {
    if (outcome.result() instanceof Unreadable unreadable) {
      String reason = Reasons.message(unreadable, heading.language());
      lines.paragraph(0, Visible.line(outcome.file()) + "\u00a0: " + reason, Ansi.Tone.NORMAL);
      return;
    }
    Check check = new Check(heading.profile(), heading.on(), heading.language());
    for (Report report : ((Checked) outcome.result()).reports()) {
      text.write(outcome.file(), report, engine.checker().explain(rule, report, check));
    }
  }

  @Override
  public void end() throws IOException {
    writer.flush();
  }
}
