package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerCommandsTest {

  private static final String TEXT =
      "CONVENTION\n\nArticle 1 – Objet\nLa présente convention a pour objet une fête nautique.\n";

  @TempDir private Path folder;
  private String zip;

  @BeforeEach
  void archive() throws IOException {
    Path file = folder.resolve("lot.zip");
    zip = file.toString();
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (String name : List.of("a.txt", "b/vide.txt")) {
        entries.putNextEntry(new ZipEntry(name));
        entries.write((name.equals("a.txt") ? TEXT : "").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void every_member_is_a_document_of_the_report() throws IOException {
    Run run = Run.of("check", "--format", "json", zip);
    JsonNode documents = new ObjectMapper().readTree(run.out()).path("documents");
    assertThat(documents.findValuesAsText("file"))
        .containsExactly(zip + "!a.txt", zip + "!b/vide.txt");
    assertThat(documents.findValuesAsText("status")).containsExactly("checked", "unreadable");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void the_text_of_a_member_is_printed_by_its_name() {
    Run run = Run.of("text", zip + "!a.txt");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(TEXT);
  }

  @Test
  void the_text_of_an_archive_is_refused_with_the_names_inside() {
    for (String name : List.of(zip, zip + "!c.txt")) {
      Run run = Run.of("text", name);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains(zip + "!a.txt", zip + "!b/vide.txt", "nommez-en un");
    }
  }

  @Test
  void an_audit_counts_the_members_and_finds_archives_in_a_folder() throws IOException {
    Path out = folder.resolve("out");
    Run.of("audit", folder.toString(), "-o", out.toString());
    JsonNode summary = new ObjectMapper().readTree(Files.readAllBytes(out.resolve("summary.json")));
    assertThat(summary.path("documents").asInt()).isEqualTo(2);
    assertThat(Files.readString(out.resolve("results.jsonl"))).contains("lot.zip!a.txt");
  }
}
