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
  void a_corpus_is_scored_and_a_marked_page_takes_the_tables() throws IOException {
    for (String name :
        new String[] {"01-partenariat-inventaire-patrimoine", "11-pret-materiel-scenique"}) {
      for (String ending : new String[] {".txt", ".truth.json"}) {
        Files.copy(Path.of("corpus", name + ending), folder.resolve(name + ending));
      }
    }
    Path page =
        Files.writeString(
            folder.resolve("PAGE"), "<!-- evaluate: begin --><!-- evaluate: end -->\n");
    Path other = Files.writeString(folder.resolve("OTHER"), "sans marques");
    Run run = Run.of("evaluate", folder.toString(), "--folds", "2", "-v");
    Run into =
        Run.of(
            "evaluate",
            folder.toString(),
            "--folds",
            "2",
            "--lang",
            "en",
            "--into",
            page.toString());
    Run unmarked =
        Run.of("evaluate", folder.toString(), "--folds", "2", "--into", other.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("grammaire seule", "les deux", "11-pret-materiel-scenique.txt");
    assertThat(into.code()).isZero();
    assertThat(Files.readString(page)).contains("grammar alone", "<!-- evaluate: end -->");
    assertThat(unmarked.code()).isEqualTo(2);
    assertThat(unmarked.err()).contains("ne porte pas les marques");
    assertThat(Files.readString(other)).isEqualTo("sans marques");
  }

  @Test
  void a_bad_truth_file_is_named() throws IOException {
    agreement();
    Files.writeString(folder.resolve("33-benevolat-maraude.truth.json"), "{");
    Run run = Run.of("evaluate", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("33-benevolat-maraude.truth.json", "is no JSON");
    assertThat(Run.of("evaluate", folder.toString(), "--folds", "1").err())
        .contains("au moins deux parts");
  }

  @Test
  void what_to_measure_and_where_must_be_said() {
    assertThat(Run.of("evaluate", folder.toString()).code()).isEqualTo(2);
    assertThat(Run.of("evaluate", "nowhere", "--formats").err())
        .contains("n’est pas un dossier de conventions");
  }
}
