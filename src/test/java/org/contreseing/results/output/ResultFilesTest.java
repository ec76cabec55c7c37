package org.contreseing.results.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.contreseing.audit.AuditSetting;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.report.Heading;
import org.contreseing.results.SampleLines;
import org.contreseing.results.parquet.Duck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFilesTest {

  private static final List<String> LINES =
      List.of(
          SampleLines.checked("/srv/in/a.docx"),
          SampleLines.with(SampleLines.checked("/srv/in/b.docx"), n -> SampleLines.findings(n, 40)),
          SampleLines.unread("/srv/in/c.pdf"),
          SampleLines.with(
              SampleLines.checked("/srv/in/d.docx"),
              n -> SampleLines.term(n, SampleLines.ON.plusDays(30))),
          SampleLines.with(SampleLines.checked("/srv/in/e.docx"), SampleLines::unsigned),
          SampleLines.hostile());

  @TempDir private Path folder;

  private Path write(String name, Language language, List<String> lines) throws IOException {
    Path out = SampleLines.write(folder.resolve(name), lines);
    Heading heading = new Heading("1", "00", Profile.ARCHIVE, language, SampleLines.ON);
    new ResultFiles().write(out, new AuditSetting(heading));
    return out;
  }

  private static int rows(XSSFWorkbook book, String sheet) {
    return book.getSheet(sheet).getLastRowNum();
  }

  private static List<String> row(Sheet sheet, int number) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : sheet.getRow(number)) {
      texts.add(
          cell.getCellType() == CellType.NUMERIC
              ? String.valueOf((long) cell.getNumericCellValue())
              : cell.getStringCellValue());
    }
    return texts;
  }

  @Test
  void the_workbook_has_a_row_for_each_line_and_each_finding() throws Exception {
    Path out = write("counts", Language.FR, LINES);
    try (Duck duck = new Duck();
        XSSFWorkbook book = new XSSFWorkbook(out.resolve("audit.xlsx").toFile())) {
      long findings = duck.number("select count(*) from '%s'", out.resolve("findings.parquet"));
      long parties = duck.number("select count(*) from '%s'", out.resolve("parties.parquet"));
      assertThat(rows(book, "Documents")).isEqualTo(LINES.size());
      assertThat(findings).isGreaterThan(40);
      assertThat(rows(book, "Constats")).isEqualTo((int) findings);
      assertThat(rows(book, "Parties")).isEqualTo((int) parties);
      assertThat(rows(book, "Échéances")).isEqualTo(LINES.size() - 1);
    }
  }

  @Test
  void tables_count_what_the_lines_say() throws Exception {
    Path out = write("tables", Language.FR, LINES);
    try (Duck duck = new Duck()) {
      Path documents = out.resolve("documents.parquet");
      Path findings = out.resolve("findings.parquet");
      assertThat(duck.texts("select file from '%s' where status = 'unreadable'", documents))
          .containsExactly("/srv/in/c.pdf");
      assertThat(duck.number("select count(*) from '%s' where line = 2", findings)).isEqualTo(40);
      assertThat(duck.number("select sum(errors + warnings + infos) from '%s'", documents))
          .isEqualTo(duck.number("select count(*) from '%s'", findings));
      assertThat(duck.texts("select file from '%s' where signing = 'unsigned'", documents))
          .containsExactly("/srv/in/e.docx");
      assertThat(
              duck.text(
                  "select term_latest from '%s' where file = '/srv/in/d.docx'",
                  out.resolve("deadlines.parquet")))
          .isEqualTo("2026-12-23");
    }
  }

  @Test
  void a_row_leads_to_the_document_and_to_its_findings() throws Exception {
    Path out = write("links", Language.FR, LINES);
    try (XSSFWorkbook book = new XSSFWorkbook(out.resolve("audit.xlsx").toFile())) {
      Sheet documents = book.getSheet("Documents");
      String there = out.relativize(Path.of("/srv/in/a.docx")).toString();
      assertThat(documents.getRow(1).getCell(0).getCellFormula())
          .isEqualTo("HYPERLINK(\"" + there + "\",\"/srv/in/a.docx\")");
      assertThat(documents.getRow(1).getCell(2).getCellFormula())
          .isEqualTo("HYPERLINK(\"index.html#d1\",\"constats\")");
      assertThat(documents.getRow(3).getCell(2).getStringCellValue()).isEmpty();
    }
    String page = Files.readString(out.resolve("index.html"));
    assertThat(page).contains("id=\"d1\"").contains("id=\"d2\"").doesNotContain("id=\"d3\"");
  }

  @Test
  void days_are_days_and_counts_are_numbers() throws Exception {
    Path out = write("types", Language.EN, LINES);
    try (XSSFWorkbook book = new XSSFWorkbook(out.resolve("audit.xlsx").toFile())) {
      Sheet documents = book.getSheet("Documents");
      List<String> labels = row(documents, 0);
      Cell signed = documents.getRow(1).getCell(labels.indexOf("Signed on"));
      assertThat(signed.getLocalDateTimeCellValue().toLocalDate()).hasToString("2026-03-12");
      Cell blocking = documents.getRow(1).getCell(labels.indexOf("Blocking"));
      assertThat(blocking.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(documents.getPaneInformation().isFreezePane()).isTrue();
    }
  }

  @Test
  void sheets_and_page_speak_english() throws Exception {
    Path out = write("english", Language.EN, LINES);
    try (XSSFWorkbook book = new XSSFWorkbook(out.resolve("audit.xlsx").toFile())) {
      assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
          .startsWith("Overview", "Documents", "Findings", "Parties", "Deadlines", "Links");
    }
    assertThat(Files.readString(out.resolve("index.html")))
        .contains("<html lang=\"en\">")
        .contains("Never signed")
        .doesNotContain("Jamais");
  }

  @Test
  void an_empty_archive_gives_empty_files() throws Exception {
    Path out = write("empty", Language.FR, List.of());
    try (Duck duck = new Duck();
        XSSFWorkbook book = new XSSFWorkbook(out.resolve("audit.xlsx").toFile())) {
      assertThat(duck.number("select count(*) from '%s'", out.resolve("documents.parquet")))
          .isZero();
      assertThat(rows(book, "Documents")).isZero();
    }
    assertThat(Files.readString(out.resolve("index.html"))).contains("0\u00a0document");
  }

  @Test
  void an_archive_that_nobody_can_read_says_why() throws Exception {
    Path out =
        write(
            "unread",
            Language.FR,
            List.of(SampleLines.unread("/in/a.pdf"), SampleLines.unread("/in/b.pdf")));
    String page = Files.readString(out.resolve("index.html"));
    assertThat(page).contains("a.pdf", "b.pdf", "protégé par un mot de passe");
    try (XSSFWorkbook book = new XSSFWorkbook(out.resolve("audit.xlsx").toFile())) {
      assertThat(row(book.getSheet("Documents"), 1)).contains("non lu");
    }
  }

  @Test
  void nothing_of_a_hostile_document_is_computed_or_run() throws Exception {
    Path out = write("hostile", Language.FR, List.of(SampleLines.hostile()));
    try (XSSFWorkbook book = new XSSFWorkbook(out.resolve("audit.xlsx").toFile())) {
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> {
                            if (cell.getCellType() == CellType.FORMULA) {
                              assertThat(cell.getCellFormula())
                                  .matches("HYPERLINK\\((\"([^\"]|\"\")*\"[&,]?)+\\)");
                            }
                          })));
    }
    assertThat(Files.readString(out.resolve("index.html")))
        .doesNotContain("<script>alert")
        .doesNotContain("<img");
  }

  @Test
  void the_same_lines_give_the_same_bytes_and_nothing_is_left_half() throws Exception {
    Path first = write("first/out", Language.FR, LINES);
    Path second = write("second/out", Language.FR, LINES);
    List<String> names = names(first);
    assertThat(names)
        .containsExactly(
            "audit.xlsx",
            "deadlines.csv",
            "deadlines.ics",
            "deadlines.jsonl",
            "deadlines.parquet",
            "documents.parquet",
            "findings.parquet",
            "index.html",
            "links.jsonl",
            "parties.parquet",
            "results.jsonl");
    assertThat(names(second)).isEqualTo(names);
    for (String name : names) {
      assertThat(first.resolve(name)).as(name).hasSameBinaryContentAs(second.resolve(name));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void every_file_that_is_written_is_named() throws Exception {
    Path out = write("named", Language.FR, LINES);
    List<String> ours =
        names(out).stream().filter(n -> n.matches(".*[.](html|xlsx|parquet)")).toList();
    assertThat(ours).hasSize(6).allMatch(new ResultFiles()::owns);
    assertThat(List.of("results.jsonl", "details/mine.txt", "deadlines.csv"))
        .noneMatch(new ResultFiles()::owns);
  }

  @Test
  void the_page_tells_what_changed_since_the_audit_before() throws Exception {
    Path out = folder.resolve("evolution");
    Files.createDirectories(out);
    Files.writeString(
        out.resolve("comparison.json"),
        """
        {"before": {"version": "1", "ruleBook": "00", "profile": "archive", "on": "2025-11-01"},
         "now": {"on": "2026-11-23"},
         "documents": [
           {"file": "/srv/in/b.docx", "part": null, "state": "moved", "was": "/srv/old/<b>.docx",
            "gained": [{"rule": "DUR-001", "severity": "error"}, {"rule": "DUR-002", "severity": "info"}],
            "resolved": [], "unchanged": 38, "gone": 0},
           {"file": "/srv/in/z.docx", "part": null, "state": "removed", "was": null,
            "gained": [], "resolved": [], "unchanged": 0, "gone": 4}],
         "totals": {"gained": 2, "resolved": 1234, "unchanged": 38, "gone": 4, "added": 1, "removed": 2, "moved": 1}}
        """);
    write("evolution", Language.FR, LINES);
    assertThat(Files.readString(out.resolve("index.html")))
        .contains(
            "Depuis l’audit du 1er\u00a0novembre\u00a02025",
            "1\u00a0convention nouvelle, 2\u00a0conventions disparues.",
            "1234",
            "b.docx ← /srv/old/&lt;b&gt;.docx");
  }

  @Test
  void pages_of_a_larger_audit_before_are_gone() throws Exception {
    Path details = Files.createDirectories(folder.resolve("shrunk/details"));
    Files.writeString(details.resolve("00007.html"), "old");
    Files.writeString(details.resolve("mine.txt"), "not ours");
    write("shrunk", Language.FR, LINES);
    assertThat(names(details)).containsExactly("mine.txt");
  }

  @Test
  void files_of_two_audits_are_not_mixed() throws Exception {
    Path out = SampleLines.write(folder.resolve("mixed"), LINES);
    Files.write(out.resolve("deadlines.jsonl"), List.of());
    Heading heading = new Heading("1", "00", Profile.ARCHIVE, Language.FR, SampleLines.ON);
    assertThatThrownBy(() -> new ResultFiles().write(out, new AuditSetting(heading)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("/srv/in/a.docx");
    assertThat(names(out)).noneMatch(n -> n.endsWith(".html") || n.endsWith(".partial"));
  }
}
