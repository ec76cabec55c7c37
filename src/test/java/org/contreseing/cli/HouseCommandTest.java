package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an organisation decides, through the whole program. */
class HouseCommandTest {

  private static final String FAULTY =
      """
      CONVENTION DE PARTENARIAT

      Entre la commune de Brévan, représentée par Mme Anne Doré, maire,
      et l’association Les Rameurs, représentée par M. Paul Lys, président,

      Il est convenu ce qui suit :

      Article 1 : Objet
      La présente convention a pour objet le prêt de canots à l’association.

      Article 1 : Durée
      La présente convention est conclue pour une durée d’un an à compter du 31 juin 2026.

      Fait à Brévan, le 12 mars 2026, en deux exemplaires.
      """;

  @TempDir private Path folder;
  private Path document;

  @BeforeEach
  void document() throws IOException {
    document = Files.writeString(folder.resolve("convention.txt"), FAULTY);
  }

  private Run check(String... options) {
    List<String> words = new ArrayList<>(List.of("check", "--on", "2026-11-22"));
    words.addAll(List.of(options));
    words.add(document.toString());
    return Run.of(words.toArray(String[]::new));
  }

  private static List<String> rules(Run run) throws IOException {
    return new ObjectMapper()
        .readTree(run.out())
        .at("/documents/0/findings")
        .findValuesAsText("rule");
  }

  @Test
  void only_the_rules_asked_for_are_applied_and_the_report_says_so() throws IOException {
    assertThat(rules(check("--format", "json", "--select", "STR,DUR-010", "--ignore", "STR-003")))
        .containsExactlyInAnyOrder("STR-001", "DUR-010");
    assertThat(check("--select", "STR").out()).contains("règles\u00a0: STR");
    assertThat(check("--ignore", "STR").out()).contains("sans STR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--select STX-001|La règle « STX-001 » n’existe pas. Vouliez-vous dire : ",
        "--tables nulle-part|Le dossier de tables « nulle-part » n’existe pas.",
        "--waivers nulle-part|Le fichier de dispenses « nulle-part » n’existe pas.",
        "--baseline nulle-part|Le fichier de référence « nulle-part » n’existe pas",
        "--settings nulle-part|Le fichier de réglages « nulle-part » n’existe pas.",
        "--explain ZZZ-001|La règle « ZZZ-001 » n’existe pas.",
        "--explain STR-001 --format json|--explain s’écrit en texte seulement"
      })
  void what_is_not_there_is_refused_before_anything_is_checked(String options, String words) {
    Run run = check(options.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().replace('\u00a0', ' ')).contains(words);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void settings_beside_the_document_hold_and_options_win() throws IOException {
    Files.writeString(
        folder.resolve("contreseing.yaml"),
        "profile: archive\nlang: en\nselect: [STR-001]\nfail-on: never\nseverity: {STR-001: info}\n");
    Run run = check("--format", "json");
    assertThat(run.code()).isZero();
    JsonNode root = new ObjectMapper().readTree(run.out());
    assertThat(root.get("profile").asText()).isEqualTo("archive");
    assertThat(root.get("lang").asText()).isEqualTo("en");
    assertThat(root.get("settings").asText()).endsWith("contreseing.yaml");
    assertThat(root.at("/documents/0/findings/0/severity").asText()).isEqualTo("info");
    assertThat(check("--profile", "signed").out()).contains("profile signed");
    assertThat(rules(check("--format", "json", "--select", "DUR-010"))).containsExactly("DUR-010");
    assertThat(check("--no-settings").code()).isEqualTo(1);
  }

  @Test
  void a_settings_file_with_an_unknown_key_stops_the_run() throws IOException {
    Files.writeString(folder.resolve("contreseing.yaml"), "selct: STR\n");
    Run run = check();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("contreseing.yaml:1: clé inconnue « selct »", "select");
  }

  @Test
  void a_finding_is_waived_by_command_and_stays_in_every_report() throws IOException {
    Run waive =
        Run.of(
            "waive",
            document.toString(),
            "STR-001",
            "--reason",
            "numéros gardés",
            "--author",
            "A. Doré",
            "--on",
            "2026-11-22");
    assertThat(waive.code()).isZero();
    assertThat(waive.err()).contains("STR-001");
    Run run = check("--format", "json");
    assertThat(rules(run)).doesNotContain("STR-001");
    JsonNode aside = new ObjectMapper().readTree(run.out()).at("/documents/0/setAside/0");
    assertThat(aside.get("rule").asText()).isEqualTo("STR-001");
    assertThat(aside.at("/waiver/author").asText()).isEqualTo("A. Doré");
    assertThat(check().out()).contains("Dispenses").contains("numéros gardés");
  }

  @Test
  void a_waiver_survives_lines_that_move() throws IOException {
    Run.of("waive", document.toString(), "STR-001", "--reason", "r", "--author", "a");
    Files.writeString(
        document,
        FAULTY.replace("Il est convenu", "Vu le projet de fête nautique ;\n\nIl est convenu"));
    assertThat(rules(check("--format", "json"))).doesNotContain("STR-001");
  }

  @Test
  void what_cannot_be_waived_says_why() {
    assertThat(
            Run.of("waive", document.toString(), "TYP-001", "--reason", "r", "--author", "a").err())
        .contains("n’est ni une empreinte ni une règle");
    assertThat(
            Run.of("waive", document.toString(), "STR-001", "--reason", " ", "--author", "a").err())
        .contains("ne peut pas être vide");
    assertThat(Run.of("waive", document.toString(), "STR-001").code()).isEqualTo(2);
  }

  @Test
  void only_what_is_new_counts_after_a_baseline() throws IOException {
    String baseline = folder.resolve("reference.yaml").toString();
    assertThat(check("--write-baseline", baseline).code()).isEqualTo(1);
    Run same = check("--baseline", baseline);
    assertThat(same.code()).isZero();
    assertThat(same.out()).contains("Déjà connus");
    Files.writeString(
        document, FAULTY.replace("en deux exemplaires", "en deux exemplaires, le 31 avril 2026"));
    assertThat(rules(check("--format", "json", "--baseline", baseline))).containsExactly("DUR-010");
  }

  @Test
  void a_table_of_the_house_changes_what_is_asked() throws IOException {
    Path tables = Files.createDirectory(folder.resolve("tables"));
    String matrix = Files.readString(Path.of("rules/tables/clause_matrix.csv"));
    Files.writeString(
        tables.resolve("clause_matrix.csv"), matrix.replaceAll(",(OL|O|R)(?=,)", ",U"));
    List<String> before = rules(check("--format", "json", "--select", "CLA"));
    JsonNode after =
        new ObjectMapper()
            .readTree(
                check("--format", "json", "--select", "CLA-006", "--tables", tables.toString())
                    .out());
    assertThat(before).contains("CLA-006");
    assertThat(after.at("/documents/0/findings/0/severity").asText()).isEqualTo("info");
  }

  @Test
  void a_rule_that_fires_is_explained_with_the_facts_it_saw() {
    Run run = check("--explain", "str-001");
    assertThat(run.out())
        .contains("STR-001 · Numéro d'article en double", "La règle signale 1 point");
    assertThat(run.out()).contains("Article 1 : Durée");
  }

  @Test
  void a_rule_that_is_silent_is_explained_by_the_condition_that_failed() {
    Run run = check("--explain", "STR-002");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("La règle se tait.", "La condition 1 n’est pas remplie.");
  }
}
