package org.contreseing.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxSheetTest {

  private static XSSFWorkbook written(int most, List<List<Cell>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(10)) {
      XlsxSheet sheet =
          new XlsxSheet(
              workbook, XlsxStyles.of(workbook), "Constats", List.of("A"), List.of(20), most);
      sheet.add(rows);
      sheet.end();
      workbook.write(out);
    }
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  @Test
  void what_a_sheet_cannot_hold_goes_on_in_the_next() throws IOException {
    List<List<Cell>> rows =
        IntStream.rangeClosed(1, 25).mapToObj(i -> List.of(Cell.of((long) i))).toList();
    try (XSSFWorkbook book = written(11, rows)) {
      assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
          .containsExactly("Constats", "Constats (2)", "Constats (3)");
      Sheet last = book.getSheet("Constats (3)");
      assertThat(last.getRow(0).getCell(0).getStringCellValue()).isEqualTo("A");
      assertThat(last.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(21);
      assertThat(last.getLastRowNum()).isEqualTo(5);
      assertThat(book.getSheet("Constats").getCTWorksheet().getAutoFilter().getRef())
          .isEqualTo("A1:A11");
    }
  }

  @Test
  void a_link_is_a_formula_that_computes_nothing_of_its_words() throws IOException {
    Cell link = new Cell.Link(new Cell.Text("a\"&cmd|' /C calc'!A0&\"b"), "../a%22b.docx");
    try (XSSFWorkbook book = written(11, List.of(List.of(link)))) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getCellFormula())
          .isEqualTo("HYPERLINK(\"../a%22b.docx\",\"a\"\"&cmd|' /C calc'!A0&\"\"b\")");
    }
  }

  @Test
  void a_long_text_of_a_link_is_cut_between_letters() throws IOException {
    String name = "x".repeat(249) + "\ud83d\udcc4".repeat(200);
    Cell link = new Cell.Link(new Cell.Text(name), "a".repeat(700));
    try (XSSFWorkbook book = written(11, List.of(List.of(link)))) {
      String formula = book.getSheetAt(0).getRow(1).getCell(0).getCellFormula();
      assertThat(formula.replace("\"&\"", "")).contains(name).contains("a".repeat(700));
      assertThat(formula.split("\"[&,]\"")).allMatch(piece -> piece.length() < 270);
    }
  }

  @Test
  void a_target_must_be_a_uri() {
    for (String target : List.of("a b", "a\"b", "é.docx", "a\nb")) {
      assertThatThrownBy(() -> new Cell.Link(new Cell.Text("a"), target))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
