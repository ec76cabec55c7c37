package org.contreseing.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.contreseing.model.Language;
import org.contreseing.report.Edition;
import org.contreseing.report.Outcome;
import org.contreseing.report.ReportWriter;

/**
 * A workbook of documents, findings, parties and deadlines. Rows leave memory as they are written:
 * a large folder fits.
 */
public final class XlsxReport implements ReportWriter {

  private static final int ROWS_IN_MEMORY = 50;

  private final OutputStream out;
  private final Edition edition;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
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
    this.edition = edition;
    this.documentRows = new DocumentRows(edition);
    this.findingRows = new FindingRows(edition);
    this.partyRows = new PartyRows(edition);
    this.deadlineRows = new DeadlineRows(edition);
    XlsxStyles styles = XlsxStyles.of(workbook);
    Language language = edition.heading().language();
    this.documents =
        new XlsxSheet(
            workbook,
            styles,
            language.pick("Vue d’ensemble", "Overview"),
            documentRows.labels(),
            documentRows.widths());
    this.findings =
        new XlsxSheet(
            workbook,
            styles,
            language.pick("Constats", "Findings"),
            findingRows.labels(),
            findingRows.widths());
    this.parties =
        new XlsxSheet(workbook, styles, "Parties", partyRows.labels(), partyRows.widths());
    this.deadlines =
        new XlsxSheet(
            workbook,
            styles,
            language.pick("Échéances", "Deadlines"),
            deadlineRows.labels(),
            deadlineRows.widths());
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
    documents.end();
    findings.end();
    parties.end();
    deadlines.end();
    properties(workbook.getXSSFWorkbook().getProperties().getCoreProperties());
    Path file = Files.createTempFile("contreseing", ".xlsx");
    try (workbook) {
      try (OutputStream temporary = Files.newOutputStream(file)) {
        workbook.write(temporary);
      }
      SteadyZip.copy(file, out);
    } finally {
      Files.delete(file);
    }
  }

  /** The day of the check, not the clock's: the same input gives the same bytes. */
  private void properties(POIXMLProperties.CoreProperties core) {
    String day = edition.heading().on().atStartOfDay().toInstant(ZoneOffset.UTC).toString();
    core.setCreator("Contreseing " + edition.heading().version());
    try {
      core.setCreated(day);
      core.setModified(day);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("an ISO date is one to a workbook too: " + day, e);
    }
  }
}
