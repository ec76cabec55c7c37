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
import org.contreseing.model.Language;

/**
 * Lines of a CSV table (RFC 4180: every field quoted, lines end with CR LF) that opens right with a
 * double click: UTF-8 with a byte order mark, without which Excel reads Windows-1252; fields
 * separated by semicolons in French, where the comma is the decimal sign and Excel expects them,
 * and by commas in English. No field is taken for a formula.
 */
public final class CsvLines {

  private static final char MARK = '\ufeff';

  private final Writer writer;
  private final String separator;

  /** The stream stays the caller's. */
  public CsvLines(OutputStream out, Language language) {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.separator = language.pick(";", ",");
  }

  /** The first line, behind the byte order mark. */
  public void head(List<String> labels) throws IOException {
    writer.write(MARK);
    write(labels);
  }

  /** One line of texts; white space and signs that cannot be seen become visible. */
  public void write(List<String> fields) throws IOException {
    cells(fields.stream().map(Cell::of).toList());
  }

  void cells(List<Cell> row) throws IOException {
    writer.write(row.stream().map(CsvLines::field).collect(Collectors.joining(separator)));
    writer.write("\r\n");
  }

  public void flush() throws IOException {
    writer.flush();
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
