package org.contreseing.report;

import java.io.IOException;
import java.util.List;

/** Several reports of the same documents, written side by side. */
public final class SeveralReports implements ReportWriter {

  private final List<ReportWriter> writers;

  public SeveralReports(List<ReportWriter> writers) {
    this.writers = List.copyOf(writers);
  }

  @Override
  public void begin() throws IOException {
    for (ReportWriter writer : writers) {
      writer.begin();
    }
  }

  @Override
  public void document(Outcome outcome) throws IOException {
    for (ReportWriter writer : writers) {
      writer.document(outcome);
    }
  }

  @Override
  public void end() throws IOException {
    for (ReportWriter writer : writers) {
      writer.end();
    }
  }
}
