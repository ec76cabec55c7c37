package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  private static final String AGREEMENT = "33-benevolat-maraude.txt";

  @TempDir private Path folder;

  private Path agreement() throws IOException {
    return Files.copy(Path.of("corpus", AGREEMENT), folder.resolve(AGREEMENT));
  }

  @Test
  void the_same_agreement_in_all_forms_is_a_clean_run() throws IOException {
    agreement();
    Run run = Run.of("evaluate", folder.toString(), "--formats", "--on", "2026-11-22");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("conventions", "UTF-16 LE avec BOM", "100,0\u00a0%", "1/1");
  }

  @Test
  void a_form_that_differs_is_named_and_fails() throws IOException {
    agreement();
    Path other = Files.createDirectory(folder.resolve("formats"));
    Files.copy(Path.of("corpus", "36-groupement-papier-scan.txt"), other.resolve(AGREEMENT));
    Run run = Run.of("evaluate", folder.toString(), "--formats", "-v", "--lang", "en");
    Run json = Run.of("evaluate", folder.toString(), "--formats", "--format", "json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("✖ TXT", "33-benevolat-maraude, articles");
    assertThat(json.code()).isEqualTo(1);
    assertThat(json.out()).contains("\"form\": \"txt\"", "\"holds\": false", "\"missing\"");
  }

  @Test
  void what_to_measure_and_where_must_be_said() {
    assertThat(Run.of("evaluate", folder.toString()).code()).isEqualTo(2);
    assertThat(Run.of("evaluate", "nowhere", "--formats").err())
        .contains("n’est pas un dossier de conventions");
  }
}
