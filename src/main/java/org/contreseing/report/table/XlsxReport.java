package org.contreseing.report.table;

import java.io.IOException;
import java.io.OutputStream;
import org.contreseing.model.Language;
import org.contreseing.report.Edition;
import org.contreseing.report.Outcome;
import org.contreseing.report.ReportWriter;

/**
 * A workbook of documents, findings, parties and deadlines. Rows leave memory as they are written:
 * a large folder fits.
 */
public final class XlsxReport implements ReportWriter {

  private final OutputStream out;
  private final XlsxBook book;
  private final DocumentRows documentRows;
  private final FindingRows findingRows;
  private final PartyRows partyRows;
  private final DeadlineRows deadlineRows;
  private final XlsxSheet documents;
  private final XlsxSheet findings;
  private final XlsxSheet parties;
  private final XlsxSheet deadlines;

  public XlsxReport(OutputStream out, Edition edition) {
    this.out = out;
    this.book = new XlsxBook(edition.heading().version(), edition.heading().on());
    this.documentRows = new DocumentRows(edition);
    this.findingRows = new FindingRows(edition);
    this.partyRows = new PartyRows(edition);
    this.deadlineRows = new DeadlineRows(edition);
    Language language = edition.heading().language();
    this.documents =
        book.sheet(
            language.pick("Vue d’ensemble", "Overview"),
            documentRows.labels(),
            documentRows.widths());
    this.findings =
        book.sheet(
            language.pick("Constats", "Findings"), findingRows.labels(), findingRows.widths());
    this.parties = book.sheet("Parties", partyRows.labels(), partyRows.widths());
    this.deadlines =
        book.sheet(
            language.pick("Échéances", "Deadlines"), deadlineRows.labels(), deadlineRows.widths());
  }

  @Override
  public void begin() {}

  @Override
  public void document(Outcome outcome) {
    documents.add(documentRows.of(outcome));
    findings.add(findingRows.of(outcome));
    parties.add(partyRows.of(outcome));
    deadlines.add(deadlineRows.of(outcome));
  }

  @Override
  public void end() throws IOException {
    try (book) {
      book.write(out);
    }
  }
}
