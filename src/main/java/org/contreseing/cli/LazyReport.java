package org.contreseing.cli;

import java.io.IOException;
import java.util.Optional;
import org.contreseing.report.Outcome;
import org.contreseing.report.ReportWriter;

/**
 * A report that begins with its first document. Its head names the rule book, and the book loads
 * while the first document is being read: nobody should wait for one before starting the other.
 */
final class LazyReport {

  /** Makes the writer; waits for the rule book. */
  @FunctionalInterface
  interface Opening {
    ReportWriter open() throws IOException;
  }

  private final Opening opening;
  private Optional<ReportWriter> writer = Optional.empty();

  LazyReport(Opening opening) {
    this.opening = opening;
  }

  void document(Outcome outcome) throws IOException {
    writer().document(outcome);
  }

  void end() throws IOException {
    writer().end();
  }

  private ReportWriter writer() throws IOException {
    if (writer.isEmpty()) {
      writer = Optional.of(opening.open());
      writer.get().begin();
    }
    return writer.get();
  }
}
