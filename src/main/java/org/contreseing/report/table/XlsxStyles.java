package org.contreseing.report.table;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.contreseing.report.table.Cell.Tone;

/**
 * How the cells of a workbook look.
 *
 * @param quoted text that stays text even when somebody edits the cell
 * @param tones of words that weigh
 */
record XlsxStyles(
    CellStyle label,
    CellStyle text,
    CellStyle quoted,
    CellStyle count,
    CellStyle day,
    CellStyle link,
    Map<Tone, CellStyle> tones) {

  // Number 14 of the format's own list: a day as the reader's country writes it.
  private static final short DAY = 14;
  private static final short WHOLE = 1;

  static XlsxStyles of(Workbook workbook) {
    // The font of a theme that the workbook does not carry: each program would take another.
    ((XSSFFont) workbook.getFontAt(0)).setScheme(FontScheme.NONE);
    return new XlsxStyles(
        label(workbook),
        plain(workbook, true),
        quoted(workbook),
        formatted(workbook, WHOLE),
        formatted(workbook, DAY),
        link(workbook),
        tones(workbook));
  }

  private static CellStyle link(Workbook workbook) {
    Font font = workbook.createFont();
    font.setUnderline(Font.U_SINGLE);
    font.setColor(IndexedColors.BLUE.getIndex());
    CellStyle style = plain(workbook, true);
    style.setFont(font);
    return style;
  }

  private static Map<Tone, CellStyle> tones(Workbook workbook) {
    Map<Tone, CellStyle> tones = new EnumMap<>(Tone.class);
    tones.put(Tone.BAD, tone(workbook, "A3201D", "FBECEB"));
    tones.put(Tone.DOUBTFUL, tone(workbook, "7D5200", "FDF3DC"));
    tones.put(Tone.NOTE, tone(workbook, "1F5C8A", "EAF2F8"));
    tones.put(Tone.GOOD, tone(workbook, "2B6334", "EBF4EC"));
    return tones;
  }

  /** The colours of the style sheet of reports. */
  private static CellStyle tone(Workbook workbook, String ink, String wash) {
    XSSFFont font = (XSSFFont) workbook.createFont();
    font.setBold(true);
    font.setColor(colour(ink));
    XSSFCellStyle style = (XSSFCellStyle) plain(workbook, true);
    style.setFont(font);
    style.setFillForegroundColor(colour(wash));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static XSSFColor colour(String hexadecimal) {
    return new XSSFColor(HexFormat.of().parseHex(hexadecimal), null);
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
