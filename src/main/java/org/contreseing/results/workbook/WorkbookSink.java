package org.contreseing.results.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.contreseing.model.Language;
import org.contreseing.report.Heading;
import org.contreseing.report.table.XlsxBook;
import org.contreseing.report.table.XlsxSheet;
import org.contreseing.results.Entry;
import org.contreseing.results.Places;
import org.contreseing.results.Row;
import org.contreseing.results.Said;
import org.contreseing.results.Sink;
import org.contreseing.results.Survey;
import org.contreseing.results.Whole;

/** Writes {@code audit.xlsx}. */
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
  public void take(Entry entry) {
    documents.add(List.of(rows.document(entry)));
    findings.add(rows.findings(entry));
    parties.add(rows.parties(entry));
    rows.deadline(entry).ifPresent(row -> deadlines.add(List.of(row)));
  }

  /** The next thing that documents say about each other. */
  public void link(Said said) {
    links.add(linkRows.of(said));
  }

  @Override
  public void finish() throws IOException {
    Whole.write(file, book::write);
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
