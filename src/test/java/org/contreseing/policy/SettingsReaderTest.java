package org.contreseing.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.contreseing.model.Language;
import org.contreseing.model.Severity;
import org.contreseing.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

  @TempDir private Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("contreseing.yaml"), text);
  }

  @Test
  void a_whole_file_is_read_with_its_paths_from_its_own_folder() throws IOException {
    Files.createDirectory(folder.resolve("tables"));
    Files.writeString(folder.resolve("dispenses.yaml"), "waivers: []\n");
    Settings settings =
        SettingsReader.read(
            write(
                """
                profile: signed
                lang: en
                fail-on: warning
                select: [PAR, dur-004]
                ignore: TYP
                severity:
                  DUR-004: error
                  par-006: info
                tables: tables
                waivers: dispenses.yaml
                """),
            Language.FR,
            false);
    assertThat(settings.profile()).hasValue("signed");
    assertThat(settings.language()).hasValue("en");
    assertThat(settings.failOn()).hasValue("warning");
    assertThat(settings.selection().select()).containsExactly("PAR", "DUR-004");
    assertThat(settings.selection().ignore()).containsExactly("TYP");
    assertThat(settings.severity())
        .isEqualTo(Map.of("DUR-004", Severity.ERROR, "PAR-006", Severity.INFO));
    assertThat(settings.tables()).hasValue(folder.resolve("tables"));
    assertThat(settings.waivers()).hasValue(folder.resolve("dispenses.yaml"));
  }

  @Test
  void an_empty_file_says_nothing() throws IOException {
    Settings settings = SettingsReader.read(write("# rien\n"), Language.FR, false);
    assertThat(settings.selection().everything()).isTrue();
    assertThat(settings.profile()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "profil: draft|:1: clé inconnue « profil » ; vouliez-vous dire profile ?",
        "profile: signé|:1: « signé » n'est pas admis sous « profile » : draft, pre-signature",
        "fail-on: fatal|:1: « fatal » n'est pas admis sous « fail-on »",
        "severity: {DUR-004: grave}|:1: « grave » n'est pas admis sous « DUR-004 »",
        "tables: absent|:1: « absent » sous « tables » ne mène à rien d'utilisable",
        "rules: .|:1: « rules » charge du code",
        "- profile|:1: « contreseing.yaml » doit être une suite de « clé: valeur »",
        "'profile: [draft'|n'est pas du YAML"
      })
  void what_does_not_fit_is_refused_with_its_line_and_advice(String text, String complaint)
      throws IOException {
    Path file = write(text + "\n");
    assertThatThrownBy(() -> SettingsReader.read(file, Language.FR, false))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining(complaint);
  }

  @Test
  void all_problems_are_told_at_once_and_in_english_too() throws IOException {
    Path file = write("profil: draft\nlangue: fr\n");
    assertThatThrownBy(() -> SettingsReader.read(file, Language.EN, true))
        .hasMessageContaining(":1: unknown key “profil”; did you mean profile?")
        .hasMessageContaining(":2: unknown key “langue”");
  }

  @Test
  void rules_may_come_from_a_file_that_the_user_named() throws IOException {
    assertThat(SettingsReader.read(write("rules: .\n"), Language.FR, true).rules())
        .hasValue(folder);
  }

  @Test
  void the_nearest_file_around_the_documents_counts() throws IOException {
    Path file = write("profile: draft\n");
    Path below = Files.createDirectories(folder.resolve("a/b"));
    assertThat(SettingsReader.find(below)).hasValue(file);
    Path nearer = Files.writeString(folder.resolve("a/.contreseing.yaml"), "");
    assertThat(SettingsReader.find(below)).hasValue(nearer);
  }
}
