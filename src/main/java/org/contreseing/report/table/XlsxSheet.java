package org.contreseing.report.table;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** One sheet: labels that stay in sight, filters, and rows of cells. */
final class XlsxSheet {

  private static final int UNITS_PER_LETTER = 256;
  private static final float POINTS_PER_LINE = 15;
  // A row may be 409 points high.
  private static final int MOST_LINES = 27;

  private final SXSSFSheet sheet;
  private final XlsxStyles styles;
  private final List<Integer> widths;
  private final int columns;
  private int rows;

  XlsxSheet(
      SXSSFWorkbook workbook,
      XlsxStyles styles,
      String name,
      List<String> labels,
      List<Integer> widths) {
    this.sheet = workbook.createSheet(name);
    this.styles = styles;
    this.widths = List.copyOf(widths);
    this.columns = labels.size();
    for (int column = 0; column < columns; column++) {
      sheet.setColumnWidth(column, widths.get(column) * UNITS_PER_LETTER);
    }
    sheet.createFreezePane(1, 1);
    landscape(name);
    Row head = sheet.createRow(rows++);
    for (int column = 0; column < columns; column++) {
      head.createCell(column).setCellValue(labels.get(column));
      head.getCell(column).setCellStyle(styles.label());
    }
  }

  /** On paper: as wide as the page, the labels on every page. */
  private void landscape(String name) {
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.getFooter().setCenter(name + " – &P / &N");
  }

  void add(List<List<Cell>> added) {
    for (List<Cell> cells : added) {
      Row row = sheet.createRow(rows++);
      for (int column = 0; column < cells.size(); column++) {
        fill((SXSSFCell) row.createCell(column), cells.get(column));
      }
      row.setHeightInPoints(height(cells));
    }
  }

  /** Room for every line of the longest text; not every program finds it out by itself. */
  private float height(List<Cell> cells) {
    int lines = 1;
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof Cell.Text text) {
        lines = Math.max(lines, 1 + text.text().length() / widths.get(column));
      }
    }
    return Math.min(lines, MOST_LINES) * POINTS_PER_LINE;
  }

  /** Filters over all rows; there are none before the last one is known. */
  void end() {
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, columns - 1));
  }

  private void fill(SXSSFCell cell, Cell content) {
    if (content instanceof Cell.Text text) {
      cell.setCellValue(text.text());
      cell.setCellStyle(text.computes() ? styles.quoted() : styles.text());
    } else if (content instanceof Cell.Count count) {
      cell.setCellValue(count.value());
      cell.setCellStyle(styles.count());
    } else {
      cell.setCellValue(((Cell.Day) content).day());
      cell.setCellStyle(styles.day());
    }
  }
}
