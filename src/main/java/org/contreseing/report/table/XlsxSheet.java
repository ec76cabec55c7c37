package org.contreseing.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * One sheet: labels that stay in sight, filters, and rows of cells. Where a sheet can hold no more
 * rows, they go on in a second one with the same labels.
 */
public final class XlsxSheet {

  private static final int UNITS_PER_LETTER = 256;
  private static final float POINTS_PER_LINE = 15;
  // A row may be 409 points high.
  private static final int MOST_LINES = 27;

  private final SXSSFWorkbook workbook;
  private final XlsxStyles styles;
  private final String name;
  private final List<String> labels;
  private final List<Integer> widths;
  private final int most;
  private int part;
  private SXSSFSheet sheet;
  private int rows;

  XlsxSheet(
      SXSSFWorkbook workbook,
      XlsxStyles styles,
      String name,
      List<String> labels,
      List<Integer> widths) {
    this(workbook, styles, name, labels, widths, SpreadsheetVersion.EXCEL2007.getMaxRows());
  }

  /**
   * @param most rows that a sheet holds, its labels among them
   */
  XlsxSheet(
      SXSSFWorkbook workbook,
      XlsxStyles styles,
      String name,
      List<String> labels,
      List<Integer> widths,
      int most) {
    this.workbook = workbook;
    this.styles = styles;
    this.name = name;
    this.labels = List.copyOf(labels);
    this.widths = List.copyOf(widths);
    this.most = most;
    start();
  }

  private void start() {
    String title = ++part == 1 ? name : name + " (" + part + ")";
    sheet = workbook.createSheet(title);
    rows = 0;
    for (int column = 0; column < labels.size(); column++) {
      sheet.setColumnWidth(column, widths.get(column) * UNITS_PER_LETTER);
    }
    sheet.createFreezePane(1, 1);
    landscape(title);
    Row head = sheet.createRow(rows++);
    for (int column = 0; column < labels.size(); column++) {
      head.createCell(column).setCellValue(labels.get(column));
      head.getCell(column).setCellStyle(styles.label());
    }
  }

  /** On paper: as wide as the page, the labels on every page. */
  private void landscape(String title) {
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.getFooter().setCenter(title + " – &P / &N");
  }

  /** Adds rows of as many cells as there are labels. */
  public void add(List<List<Cell>> added) {
    added.forEach(this::row);
  }

  private void row(List<Cell> cells) {
    if (rows == most) {
      end();
      start();
    }
    Row row = sheet.createRow(rows++);
    for (int column = 0; column < cells.size(); column++) {
      fill((SXSSFCell) row.createCell(column), cells.get(column));
    }
    row.setHeightInPoints(height(cells));
  }

  /** Room for every line of the longest text; not every program finds it out by itself. */
  private float height(List<Cell> cells) {
    int lines = 1;
    for (int column = 0; column < cells.size(); column++) {
      Optional<Cell.Text> words = cells.get(column).words();
      if (words.isPresent()) {
        lines = Math.max(lines, 1 + words.get().text().length() / widths.get(column));
      }
    }
    return Math.min(lines, MOST_LINES) * POINTS_PER_LINE;
  }

  /** Filters over all rows; there are none before the last one is known. */
  void end() {
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, labels.size() - 1));
  }

  private void fill(SXSSFCell cell, Cell content) {
    if (content instanceof Cell.Text text) {
      cell.setCellValue(text.text());
      cell.setCellStyle(text.computes() ? styles.quoted() : styles.text());
    } else if (content instanceof Cell.Count count) {
      cell.setCellValue(count.value());
      cell.setCellStyle(styles.count());
    } else if (content instanceof Cell.Day day) {
      cell.setCellValue(day.day());
      cell.setCellStyle(styles.day());
    } else if (content instanceof Cell.Toned toned) {
      cell.setCellValue(toned.text().text());
      cell.setCellStyle(styles.tones().get(toned.tone()));
    } else {
      link(cell, (Cell.Link) content);
    }
  }

  private void link(SXSSFCell cell, Cell.Link link) {
    cell.setCellFormula(formula(link));
    cell.setCellValue(link.label().text());
    cell.setCellStyle(styles.link());
  }

  /**
   * A link as a formula, the only kind of which a sheet may have more than 65 530. Both its texts
   * are quoted, so that nothing of a name is computed.
   */
  private static String formula(Cell.Link link) {
    return "HYPERLINK(" + quoted(link.target()) + "," + quoted(link.label().text()) + ")";
  }

  /** As pieces, because one may have 255 units; none ends within a letter. */
  private static String quoted(String text) {
    int most = 250;
    List<String> pieces = new ArrayList<>();
    for (int from = 0, to; from == 0 || from < text.length(); from = Math.max(1, to)) {
      to = Math.min(text.length(), from + most);
      if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
        to--;
      }
      pieces.add('"' + text.substring(from, to).replace("\"", "\"\"") + '"');
    }
    return String.join("&", pieces);
  }
}
