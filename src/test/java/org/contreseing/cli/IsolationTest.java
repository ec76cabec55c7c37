package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a document is checked must not show in what is said of it. */
class IsolationTest {

  private static final String NAME = "01-partenariat-inventaire-patrimoine.";
  private static final String FAULTY =
      "CONVENTION\n\nArticle 1 : Objet\nLe prêt de canots.\n\nArticle 1 : Durée\nUn an.\n";

  @TempDir private Path folder;
  private Path documents;

  @BeforeEach
  void documents() throws IOException {
    documents = Files.createDirectory(folder.resolve("in"));
    for (String extension : List.of("docx", "pdf", "odt")) {
      Files.copy(
          Path.of("src/test/formats", NAME + extension), documents.resolve("a." + extension));
    }
    Files.writeString(documents.resolve("faulty.txt"), FAULTY);
    Files.createFile(documents.resolve("empty.docx"));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(documents.resolve("all.zip")))) {
      zip.putNextEntry(new ZipEntry("été.txt"));
      zip.write(FAULTY.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Run run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--on", "2026-11-22", "--timeout", "300"));
    return Run.of(all.toArray(String[]::new));
  }

  @Test
  void a_report_is_the_same_from_workers_and_from_this_process() {
    Run here = run("check", "--format", "json", "--isolate", "never", documents.toString());
    Run apart = run("check", "--format", "json", "--isolate", "always", documents.toString());
    assertThat(apart.out()).isEqualTo(here.out()).contains("all.zip!", "\"status\": \"checked\"");
    assertThat(apart.code()).isEqualTo(here.code()).isEqualTo(3);
  }

  @Test
  void an_audit_is_the_same_and_follows_the_settings_of_the_house() throws IOException {
    Files.writeString(
        documents.resolve("contreseing.yaml"),
        "profile: archive\nlang: en\nignore: [TYP]\nseverity: {STR-001: info}\n");
    for (String mode : List.of("never", "always")) {
      run("audit", documents.toString(), "-o", folder.resolve(mode).toString(), "--isolate", mode);
    }
    Path results = folder.resolve("always").resolve("results.jsonl");
    assertThat(results)
        .hasSameBinaryContentAs(folder.resolve("never").resolve("results.jsonl"))
        .content()
        .contains("\"rule\":\"STR-001\",\"severity\":\"info\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--isolate sometimes|auto, always, never",
        "--timeout 0|de 1 à 3600",
        "--timeout soon|de 1 à 3600",
        "--workers 65|de 1 à 64"
      })
  void values_out_of_bounds_are_refused(String options, String words) {
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(options.split(" ")));
    all.add(documents.toString());
    Run run = Run.of(all.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(words);
  }
}
