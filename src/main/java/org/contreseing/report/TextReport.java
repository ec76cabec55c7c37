package org.contreseing.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.contreseing.model.Checked;
import org.contreseing.model.Places;
import org.contreseing.model.Report;
import org.contreseing.model.Unreadable;

/**
 * A report to read on a terminal: a section for each agreement, and a summary when there are
 * several documents.
 */
public final class TextReport implements ReportWriter {

  private final Writer writer;
  private final Heading heading;
  private final TextLines lines;
  private final TextSummary summary;

  public TextReport(OutputStream out, Heading heading, Look look) {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.heading = heading;
    this.lines = new TextLines(writer, look);
    this.summary = new TextSummary(lines, heading.language());
  }

  @Override
  public void begin() {}

  @Override
  public void document(Outcome outcome) throws IOException {
    summary.add(outcome);
    if (outcome.result() instanceof Checked checked) {
      Places places = new Places(checked.text());
      for (Report report : checked.reports()) {
        new TextAgreement(lines, heading, places).write(outcome.file(), report, checked.notes());
      }
    } else {
      unreadable(outcome.file(), (Unreadable) outcome.result());
    }
  }

  private void unreadable(String file, Unreadable unreadable) throws IOException {
    lines.title(Visible.line(file));
    String label = heading.language().pick("✖ non lu  ", "✖ not read  ");
    lines.paragraph(
        2,
        label,
        Ansi.Tone.ERROR,
        Reasons.message(unreadable, heading.language()),
        Ansi.Tone.NORMAL);
    lines.blank();
  }

  @Override
  public void end() throws IOException {
    summary.write();
    writer.flush();
  }
}
