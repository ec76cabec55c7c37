package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several reports of one check. */
class SeveralReportsTest {

  @TempDir private Path folder;
  private String document;

  @BeforeEach
  void document() throws IOException {
    document =
        Files.writeString(
                folder.resolve("a.txt"),
                "CONVENTION\n\nArticle 1 : Objet\nLe prêt de canots.\n\nArticle 1 : Durée\nUn an.\n")
            .toString();
  }

  private List<String> files(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void a_folder_takes_a_file_of_each_format() throws IOException {
    Path reports = folder.resolve("reports/today");
    Run run =
        Run.of(
            "check",
            "--format",
            "text,json,html,sarif,junit,csv,xlsx",
            "-o",
            reports.toString(),
            document);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(files(reports))
        .containsExactly(
            "contreseing-junit.xml",
            "contreseing.csv",
            "contreseing.html",
            "contreseing.json",
            "contreseing.sarif",
            "contreseing.txt",
            "contreseing.xlsx");
    for (String name : files(reports)) {
      assertThat(Files.size(reports.resolve(name))).as(name).isGreaterThan(200);
    }
  }

  @Test
  void each_format_goes_to_the_file_of_the_same_rank() throws IOException {
    Path html = folder.resolve("r.html");
    Run run =
        Run.of(
            "check",
            "--format",
            "text",
            "--format",
            "html",
            "-o",
            "-",
            "-o",
            html.toString(),
            document);
    assertThat(run.out()).contains("STR-001").doesNotContain("<html");
    assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>");
  }

  @Test
  void one_format_may_go_to_a_folder_too() throws IOException {
    Run.of("check", "--format", "csv", "-o", folder.resolve("out") + "/", document);
    assertThat(files(folder.resolve("out"))).containsExactly("contreseing.csv");
  }

  @Test
  void nothing_is_left_when_one_of_them_cannot_be_written() throws IOException {
    Path first = folder.resolve("first.json");
    Run run =
        Run.of(
            "check",
            "--format",
            "json,html",
            "-o",
            first.toString(),
            "-o",
            folder.resolve("nowhere/r.html").toString(),
            document);
    assertThat(run.code()).isEqualTo(2);
    assertThat(files(folder)).containsExactly("a.txt");
  }

  @Test
  void a_document_is_never_overwritten() throws IOException {
    Run run = Run.of("check", "--format", "json,text", "-o", document, "-o", "-", document);
    assertThat(run.code()).isEqualTo(2);
    assertThat(Files.readString(Path.of(document))).startsWith("CONVENTION");
  }
}
