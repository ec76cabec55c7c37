package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every wrong way of calling: code 2, nothing on standard output, and a sentence that says what to
 * do.
 */
class BadInputTest {

  @TempDir private Path folder;

  @BeforeEach
  void document() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Article 1 : Objet\nLe prêt de canots.\n");
    Files.createDirectory(folder.resolve("vide"));
  }

  private String[] words(String line) {
    return Stream.of(line.split(" "))
        .map(w -> w.replace("DIR", folder.toString()))
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check|Il manque\u00a0: PATH",
        "check DIR/absent.docx|n’existe pas",
        "check DIR/vide|ne contient aucun document",
        "check DIR/a.txt --formt json|L’option «\u00a0--formt\u00a0» n’existe pas. Vouliez-vous dire\u00a0: --format",
        "check DIR/a.txt --format toml|valeurs admises\u00a0: text, json, html, sarif, junit, csv, xlsx",
        "check DIR/a.txt --format xlsx|n’est pas un texte",
        "check DIR/a.txt --format text,html|2 formes de rapport et 0 -o",
        "check DIR/a.txt --format text,html,csv -o DIR/1 -o DIR/2|3 formes de rapport et 2 -o",
        "check DIR/a.txt --format text,html -o DIR/1 -o DIR/1|au même endroit",
        "check DIR/a.txt --format text,html -o DIR/a.txt|ne peut pas être écrit",
        "evaluate DIR --format html|valeurs admises\u00a0: text, json",
        "check DIR/a.txt --profile final|draft, pre-signature, signed, archive",
        "check DIR/a.txt --on demain|2026-11-22",
        "check DIR/a.txt --on 2026-02-30|n’est pas une date",
        "check DIR/a.txt --fail-on fatal|error, warning, info, never",
        "check DIR/a.txt --lang de|fr, en",
        "check DIR/a.txt --rules DIR/absent|Le dossier de règles",
        "check DIR/a.txt --format|Il manque\u00a0: --format",
        "check DIR/a.txt --on 2026-01-01 --on 2026-01-02|deux fois",
        "chekc DIR/a.txt|check",
        "text DIR|est un dossier",
        "text DIR/absent|n’existe pas",
        "text|Il manque\u00a0: FILE",
        "text DIR/a.txt DIR/a.txt|n’est pas attendu ici",
        "rules XYZ-999|La règle «\u00a0XYZ-999\u00a0» n’existe pas",
        "rules DUR-01|Vouliez-vous dire\u00a0: DUR-001",
        "audit DIR|Il manque\u00a0: --output",
        "audit DIR/a.txt -o DIR/out|n’est pas un dossier",
        "serve --port 99999|n’est pas un port",
        "serve --port x|n’est pas un port",
        "--frobnicate|L’option «\u00a0--frobnicate\u00a0» n’existe pas"
      })
  void a_wrong_call_is_explained(String line, String words) {
    Run run = Run.of(words(line));
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(words)
        .doesNotContain("Exception", "\tat ")
        .hasLineCount(run.err().contains("--help") ? 2 : 1);
  }

  @Test
  void no_command_at_all_is_a_wrong_call() {
    Run run = Run.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("check, annotate, compare, text, rules");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check DIR/absent --lang en|There is no file",
        "--lang en --frobnicate|There is no option",
        "check DIR/a.txt --lang=en --on x|is not a date"
      })
  void a_wrong_call_is_explained_in_english_too(String line, String words) {
    assertThat(Run.of(words(line)).err()).contains(words);
  }

  @Test
  void a_broken_rule_file_is_told_with_file_and_line() throws IOException {
    Path rules = Files.createDirectory(folder.resolve("regles"));
    Files.writeString(rules.resolve("MAI-001-essai.drl"), "rule \"MAI-001\" when then end\n");
    Run run = Run.of("check", "--rules", rules.toString(), folder.resolve("a.txt").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("MAI-001-essai.drl:").doesNotContain("Exception");
  }

  @Test
  void hostile_names_are_shown_safely() {
    assertThat(Run.of("check", "\u001b[2Jabsent").err())
        .contains("\\u{1B}[2Jabsent")
        .doesNotContain("\u001b");
  }
}
