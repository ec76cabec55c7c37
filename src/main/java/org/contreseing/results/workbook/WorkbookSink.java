package org.contreseing.results.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.contreseing.model.Language;
import org.contreseing.report.Heading;
import org.contreseing.report.table.Cell;
import org.contreseing.report.table.XlsxBook;
import org.contreseing.report.table.XlsxSheet;
import org.contreseing.results.Entry;
import org.contreseing.results.Places;
import org.contreseing.results.Row;
import org.contreseing.results.Said;
import org.contreseing.results.Sink;
import org.contreseing.results.Survey;
import org.contreseing.results.Whole;

/**
 * Writes {@code audit.xlsx}. Cells are made at once and go into their sheets on another thread:
 * that takes longer than all other files together.
 */
public final class WorkbookSink implements Sink {

  /** The file that it writes. */
  public static final String FILE = "audit.xlsx";

  private final Path file;
  private final Language language;
  private final XlsxBook book;
  private final EntryRows rows;
  private final XlsxSheet documents;
  private final XlsxSheet findings;
  private final XlsxSheet parties;
  private final XlsxSheet deadlines;
  private final XlsxSheet links;
  private final LinkRows linkRows;
  private final Aside aside = new Aside();

  /**
   * Starts the workbook.
   *
   * @param out the folder of results
   * @param findings the link from there to a row's findings
   */
  public WorkbookSink(Path out, Heading heading, Survey survey, Function<Row, String> findings) {
    this.file = out.resolve(FILE);
    this.language = heading.language();
    this.book = new XlsxBook(heading.version(), heading.on());
    this.rows = new EntryRows(language, new Places(out), findings, survey.folder());
    sheet(Labels.OVERVIEW).add(new OverviewRows(heading, survey).all());
    this.documents = sheet(Labels.DOCUMENTS);
    this.findings = sheet(Labels.FINDINGS);
    this.parties = sheet(Labels.PARTIES);
    this.deadlines = sheet(Labels.DEADLINES);
    this.links = sheet(Labels.LINKS);
    this.linkRows = new LinkRows(language, new Places(out), findings);
  }

  private XlsxSheet sheet(Labels labels) {
    return book.sheet(labels.name(language), labels.of(language), labels.widths());
  }

  @Override
  public void take(Entry entry) throws IOException {
    add(documents, List.of(rows.document(entry)));
    add(findings, rows.findings(entry));
    add(parties, rows.parties(entry));
    add(deadlines, rows.deadline(entry).stream().toList());
  }

  /** The next thing that documents say about each other. */
  public void link(Said said) throws IOException {
    add(links, linkRows.of(said));
  }

  private void add(XlsxSheet sheet, List<List<Cell>> cells) throws IOException {
    aside.add(() -> sheet.add(cells));
  }

  @Override
  public void finish() throws IOException {
    aside.finish();
    Whole.write(file, book::write);
  }

  @Override
  public void close() throws IOException {
    try {
      aside.close();
    } finally {
      book.close();
    }
  }
}
