package org.contreseing.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook whose rows leave memory as they are written. The same rows give the same bytes: it
 * carries the day of the check, not the clock's.
 */
public final class XlsxBook implements Closeable {

  private static final int ROWS_IN_MEMORY = 50;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final XlsxStyles styles = XlsxStyles.of(workbook);
  private final List<XlsxSheet> sheets = new ArrayList<>();

  /**
   * Starts one.
   *
   * @param version of the program
   * @param day that the check pretended it was
   */
  public XlsxBook(String version, LocalDate day) {
    // What waits on disk is packed, or a large folder would fill it.
    workbook.setCompressTempFiles(true);
    properties(workbook.getXSSFWorkbook().getProperties().getCoreProperties(), version, day);
  }

  private static void properties(
      POIXMLProperties.CoreProperties core, String version, LocalDate day) {
    String moment = day.atStartOfDay().toInstant(ZoneOffset.UTC).toString();
    core.setCreator("Contreseing " + version);
    try {
      core.setCreated(moment);
      core.setModified(moment);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("an ISO date is one to a workbook too: " + moment, e);
    }
  }

  /**
   * Adds a sheet.
   *
   * @param widths of its columns, in letters
   */
  public XlsxSheet sheet(String name, List<String> labels, List<Integer> widths) {
    XlsxSheet sheet = new XlsxSheet(workbook, styles, name, labels, widths);
    sheets.add(sheet);
    return sheet;
  }

  /** Writes everything; nothing may be added afterwards. */
  public void write(OutputStream out) throws IOException {
    sheets.forEach(XlsxSheet::end);
    Path file = Files.createTempFile("contreseing", ".xlsx");
    try {
      try (OutputStream temporary = Files.newOutputStream(file)) {
        workbook.write(temporary);
      }
      SteadyZip.copy(file, out);
    } finally {
      Files.delete(file);
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
