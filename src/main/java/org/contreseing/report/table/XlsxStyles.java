package org.contreseing.report.table;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How the cells of a workbook look.
 *
 * @param quoted text that stays text even when somebody edits the cell
 */
record XlsxStyles(
    CellStyle label, CellStyle text, CellStyle quoted, CellStyle count, CellStyle day) {

  // Number 14 of the format's own list: a day as the reader's country writes it.
  private static final short DAY = 14;
  private static final short WHOLE = 1;

  static XlsxStyles of(Workbook workbook) {
    return new XlsxStyles(
        label(workbook),
        plain(workbook, true),
        quoted(workbook),
        formatted(workbook, WHOLE),
        formatted(workbook, DAY));
  }

  private static CellStyle label(Workbook workbook) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle style = plain(workbook, true);
    style.setFont(bold);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  private static CellStyle plain(Workbook workbook, boolean wrapped) {
    CellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(wrapped);
    return style;
  }

  private static CellStyle quoted(Workbook workbook) {
    CellStyle style = plain(workbook, true);
    style.setQuotePrefixed(true);
    return style;
  }

  private static CellStyle formatted(Workbook workbook, short format) {
    CellStyle style = plain(workbook, false);
    style.setDataFormat(format);
    return style;
  }
}
