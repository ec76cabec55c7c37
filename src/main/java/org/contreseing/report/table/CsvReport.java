package org.contreseing.report.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contreseing.report.Edition;
import org.contreseing.report.Outcome;
import org.contreseing.report.ReportWriter;

/**
 * Findings as CSV (RFC 4180: every field quoted, lines end with CR LF) that opens right with a
 * double click: UTF-8 with a byte order mark, without which Excel reads Windows-1252; fields
 * separated by semicolons in French, where the comma is the decimal sign and Excel expects them,
 * and by commas in English.
 */
public final class CsvReport implements ReportWriter {

  private static final char MARK = '\ufeff';

  private final Writer writer;
  private final FindingRows rows;
  private final String separator;

  public CsvReport(OutputStream out, Edition edition) {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.rows = new FindingRows(edition);
    this.separator = edition.heading().language().pick(";", ",");
  }

  @Override
  public void begin() throws IOException {
    writer.write(MARK);
    line(rows.labels().stream().map(Cell::of).toList());
  }

  @Override
  public void document(Outcome outcome) throws IOException {
    for (List<Cell> row : rows.of(outcome)) {
      line(row);
    }
  }

  @Override
  public void end() throws IOException {
    writer.flush();
  }

  private void line(List<Cell> row) throws IOException {
    writer.write(row.stream().map(CsvReport::field).collect(Collectors.joining(separator)));
    writer.write("\r\n");
  }

  private static String field(Cell cell) {
    return '"' + plain(cell).replace("\"", "\"\"") + '"';
  }

  private static String plain(Cell cell) {
    Optional<Cell.Text> words = cell.words();
    if (words.isPresent()) {
      // The sign that makes a spreadsheet take the rest as text.
      return words.get().computes() ? "'" + words.get().text() : words.get().text();
    }
    return cell instanceof Cell.Count count
        ? String.valueOf(count.value())
        : ((Cell.Day) cell).day().toString();
  }
}
