package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the whole program on small documents of our own. */
class CheckCommandTest {

  private static final String FAULTY =
      """
      CONVENTION DE PARTENARIAT

      Entre la commune de Brévan, représentée par Mme Anne Doré, maire,
      et l’association Les Rameurs, représentée par M. Paul Lys, président,

      Il est convenu ce qui suit :

      Article 1 : Objet
      La présente convention a pour objet le prêt de canots à l’association.

      Article 1 : Durée
      La présente convention est conclue pour une durée d’un an.

      Fait à Brévan, le 12 mars 2026, en deux exemplaires.
      """;

  @TempDir private Path folder;
  private Path faulty;
  private Path empty;

  @BeforeEach
  void documents() throws IOException {
    faulty = Files.writeString(folder.resolve("convention.txt"), FAULTY);
    empty = Files.createFile(folder.resolve("vide.docx"));
  }

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  @ParameterizedTest
  @CsvSource({"error,1", "warning,1", "info,1", "never,0"})
  void findings_that_reach_the_level_fail_the_run(String level, int code) {
    Run run = Run.of("check", "--fail-on", level, "--on", "2026-11-22", faulty.toString());
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("STR-001");
  }

  @Test
  void an_unreadable_document_wins_over_findings_and_the_others_are_still_checked()
      throws IOException {
    Run run = Run.of("check", "--format", "json", faulty.toString(), empty.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(json(run).at("/documents/0/status").asText()).isEqualTo("checked");
    assertThat(json(run).at("/documents/1/reason/code").asText()).isEqualTo("empty");
    assertThat(Run.of("check", "--fail-on", "never", empty.toString()).code()).isEqualTo(3);
  }

  @Test
  void a_text_that_is_no_agreement_is_not_let_through() throws IOException {
    Path letter =
        Files.writeString(
            folder.resolve("lettre.txt"),
            "Madame, monsieur,\n\nVeuillez trouver ci-joint notre devis.\n");
    Run run = Run.of("check", "--format", "json", "--fail-on", "never", letter.toString());
    assertThat(json(run).at("/documents/0/verdict").asText()).isEqualTo("undetermined");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void a_folder_and_standard_input_are_documents_too() throws IOException {
    Run run = Run.with(FAULTY, Map.of(), false, "check", "--format=json", folder.toString(), "-");
    assertThat(json(run).findValuesAsText("file"))
        .containsExactly(faulty.toString(), empty.toString(), "-");
  }

  @Test
  void the_same_run_gives_the_same_bytes() {
    String[] arguments = {"check", "--format", "json", "--on", "2026-11-22", folder.toString()};
    assertThat(Run.of(arguments)).isEqualTo(Run.of(arguments));
  }

  @Test
  void every_quote_is_the_slice_of_the_text_that_the_text_command_prints() throws IOException {
    String text = Run.of("text", faulty.toString()).out();
    assertThat(text).isEqualTo(FAULTY);
    JsonNode findings =
        json(Run.of("check", "--format", "json", faulty.toString())).at("/documents/0/findings");
    assertThat(findings)
        .isNotEmpty()
        .allSatisfy(
            f ->
                assertThat(f.get("quote").asText())
                    .isEqualTo(
                        text.substring(f.at("/span/start").asInt(), f.at("/span/end").asInt())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"fr|empêche", "en|prevent"})
  void the_report_speaks_the_language_asked_for(String language, String word) {
    assertThat(Run.of("check", "--lang", language, faulty.toString()).out()).contains(word);
  }

  @Test
  void colour_is_for_terminals_that_want_it() {
    String[] arguments = {"check", faulty.toString()};
    assertThat(Run.with("", Map.of(), true, arguments).out()).contains("\u001b[1m");
    assertThat(Run.with("", Map.of("NO_COLOR", "1"), true, arguments).out())
        .doesNotContain("\u001b");
    assertThat(Run.of(arguments).out()).doesNotContain("\u001b");
  }

  @Test
  void progress_is_shown_on_a_terminal_for_several_documents_only() {
    assertThat(Run.with("", Map.of(), true, "check", folder.toString()).err()).contains("[1/2]");
    assertThat(Run.with("", Map.of(), true, "check", faulty.toString()).err()).isEmpty();
    assertThat(Run.of("check", folder.toString()).err()).isEmpty();
  }

  @Test
  void a_file_is_written_whole_and_nothing_else_is_left() throws IOException {
    Path report = folder.resolve("rapport.json");
    Run run = Run.of("check", "--format", "json", "-o", report.toString(), faulty.toString());
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(report)).endsWith("}\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("convention.txt", "vide.docx", "rapport.json");
    }
  }

  @Test
  void a_report_never_overwrites_a_document() throws IOException {
    Run run = Run.of("check", "-o", faulty.toString(), faulty.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(Files.readString(faulty)).isEqualTo(FAULTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere/rapport.txt", "."})
  void a_report_that_cannot_be_written_is_refused_before_the_work(String file) {
    Run run = Run.of("check", "-o", folder.resolve(file).toString(), faulty.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("ne peut pas être écrit");
  }

  @Test
  void a_reader_that_has_seen_enough_is_no_error() {
    assertThat(failing("Broken pipe")).isEqualTo(new Run(1, "", ""));
    assertThat(failing("Relais brisé (pipe)")).isEqualTo(new Run(1, "", ""));
  }

  @Test
  void a_full_disk_is_an_error() {
    Run run = failing("No space left on device");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err())
        .contains("n’a pas pu être écrit en entier", "No space left")
        .hasLineCount(1);
  }

  private Run failing(String message) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new String[] {"check", faulty.toString()},
            Run.terminal("", broken, err, false, Map.of()));
    return new Run(code, "", err.toString(StandardCharsets.UTF_8));
  }
}
