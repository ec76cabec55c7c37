package org.contreseing.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.contreseing.model.Language;
import org.contreseing.report.Editions;
import org.contreseing.report.Format;
import org.contreseing.report.Outcome;
import org.contreseing.report.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetsTest {

  private static List<CSVRecord> csv(Language language, Outcome... outcomes) throws IOException {
    String text =
        new String(
            Editions.bytes(Format.CSV, Editions.edition(language), outcomes),
            StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeff\"").endsWith("\"\r\n");
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(language.pick(";", ","))
        .get()
        .parse(new StringReader(text.substring(1)))
        .getRecords();
  }

  private static XSSFWorkbook workbook(Outcome... outcomes) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(
            Editions.bytes(Format.XLSX, Editions.edition(Language.FR), outcomes)));
  }

  private static List<Cell> cells(XSSFWorkbook workbook) {
    List<Cell> cells = new ArrayList<>();
    workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
    return cells;
  }

  @ParameterizedTest
  @CsvSource({"FR,Constat", "EN,Finding"})
  void a_table_has_a_row_for_each_finding_and_as_many_fields_in_each(
      Language language, String label) throws IOException {
    List<CSVRecord> rows = csv(language, Samples.outcome("a;b,\"c\".docx"), Editions.unread("b"));
    assertThat(rows).hasSize(6).allSatisfy(r -> assertThat(r.size()).isEqualTo(16));
    assertThat(rows.get(0).get(7)).isEqualTo(label);
    assertThat(rows.get(2).get(0)).isEqualTo("a;b,\"c\".docx");
    assertThat(rows.get(2).get(4)).isEqualTo("DUR-014");
    assertThat(rows.get(5).get(7)).isNotBlank();
  }

  @Test
  void no_field_begins_as_a_formula_does() throws IOException {
    List<CSVRecord> rows = csv(Language.FR, Editions.hostile());
    rows.forEach(row -> row.forEach(f -> assertThat(f).doesNotMatch("(?s)^[=+\\-@\t\r＝＋－＠].*")));
    assertThat(rows.get(1).get(0)).startsWith("'=HYPERLINK");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@SUM(A1)", "\t=1", "\r\n=1", "＝1", " =1"})
  void a_cell_that_would_compute_is_known(String text) {
    assertThat(new org.contreseing.report.table.Cell.Text(text).computes()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1=1", "a@b", "'=1", "’-"})
  void any_other_cell_stays_as_it_is(String text) {
    assertThat(new org.contreseing.report.table.Cell.Text(text).computes()).isFalse();
  }

  @Test
  void a_workbook_has_no_formula_and_marks_what_looks_like_one() throws IOException {
    try (XSSFWorkbook workbook = workbook(Editions.hostile())) {
      assertThat(cells(workbook))
          .hasSizeGreaterThan(60)
          .noneMatch(c -> c.getCellType() == CellType.FORMULA)
          .filteredOn(c -> c.toString().startsWith("="))
          .isNotEmpty()
          .allMatch(c -> c.getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void a_workbook_has_its_sheets_with_labels_that_stay_and_filters() throws IOException {
    try (XSSFWorkbook workbook = workbook(Samples.outcome("a.docx"), Editions.unread("b.pdf"))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
      for (int i = 0; i < 4; i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
        assertThat(sheet.getPhysicalNumberOfRows()).as(sheet.getSheetName()).isGreaterThan(1);
      }
      assertThat(workbook.getSheetAt(0).getRow(2).getCell(4)).hasToString("non lu");
    }
  }

  @Test
  void a_row_is_high_enough_for_its_longest_text() throws IOException {
    try (XSSFWorkbook workbook = workbook(Samples.outcome("a.docx"))) {
      assertThat(workbook.getSheetAt(1).getRow(1).getHeightInPoints()).isGreaterThan(30);
      assertThat(workbook.getSheetAt(3).getRow(1).getHeightInPoints()).isLessThan(31);
    }
  }

  @Test
  void numbers_are_numbers_and_days_are_days() throws IOException {
    try (XSSFWorkbook workbook = workbook(Samples.outcome("a.docx"))) {
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(6).getNumericCellValue()).isEqualTo(1);
      Cell on = workbook.getSheetAt(0).getRow(1).getCell(12);
      assertThat(DateUtil.isCellDateFormatted(on)).isTrue();
      assertThat(on.getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2026, 11, 22));
      assertThat(workbook.getSheetAt(2).getRow(1).getCell(9).getStringCellValue())
          .isEqualTo("21070000000018");
    }
  }
}
