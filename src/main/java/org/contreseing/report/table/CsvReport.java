package org.contreseing.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.contreseing.report.Edition;
import org.contreseing.report.Outcome;
import org.contreseing.report.ReportWriter;

/** Findings as CSV; see {@link CsvLines} for its form. */
public final class CsvReport implements ReportWriter {

  private final FindingRows rows;
  private final CsvLines lines;

  public CsvReport(OutputStream out, Edition edition) {
    this.rows = new FindingRows(edition);
    this.lines = new CsvLines(out, edition.heading().language());
  }

  @Override
  public void begin() throws IOException {
    lines.head(rows.labels());
  }

  @Override
  public void document(Outcome outcome) throws IOException {
    for (List<Cell> row : rows.of(outcome)) {
      lines.cells(row);
    }
  }

  @Override
  public void end() throws IOException {
    lines.flush();
  }
}
