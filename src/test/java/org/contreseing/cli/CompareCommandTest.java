package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contreseing.attack.HostileText.harms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contreseing.attack.HostileText;
import org.contreseing.attack.HostileText.Medium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {

  private static final String APPROVED =
      """
      CONVENTION DE PARTENARIAT

      Entre la commune de Brévan, représentée par Mme Anne Doré, maire,
      et l’association Les Rameurs, représentée par M. Paul Lys, président,

      Il est convenu ce qui suit :

      Article 1 : Objet
      La présente convention a pour objet le prêt de canots à l’association.

      Article 2 : Durée
      La présente convention est conclue pour une durée d’un an à compter du 1er mars 2026.

      Article 3 : Participation
      L’association verse à la commune une participation de 1 200 €.

      Fait à Brévan, le …………, en deux exemplaires.
      """;

  @TempDir private Path folder;
  private Path approved;

  @BeforeEach
  void documents() throws IOException {
    approved = Files.writeString(folder.resolve("approuve.txt"), APPROVED);
  }

  private Path version(String was, String is) throws IOException {
    assertThat(APPROVED).contains(was);
    return Files.writeString(folder.resolve("signe.txt"), APPROVED.replace(was, is));
  }

  private Run compare(Path newer, String... more) {
    List<String> words = new ArrayList<>(List.of("compare", "--on", "2026-11-22"));
    words.addAll(List.of(more));
    words.addAll(List.of(approved.toString(), newer.toString()));
    return Run.of(words.toArray(String[]::new));
  }

  /** Names of temporary folders break lines anywhere. */
  private static String unwrapped(Run run) {
    return run.out().replaceAll("\\s+", " ");
  }

  @Test
  void the_alarm_is_raised_for_another_text_and_names_what_matters_first() throws IOException {
    Run run = compare(version("1 200 €", "12 000 €"), "--signed");
    assertThat(run.code()).isEqualTo(1);
    assertThat(unwrapped(run)).containsSubsequence("✖ Le texte signé n’est pas", "Ce qui compte");
    assertThat(run.out()).contains("1\u00a0montant", "«\u00a01 200 €\u00a0» → «\u00a012 000 €");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "le …………|le 5 mars 2026|fr|Le texte signé est le texte approuvé, ses blancs remplis.",
        "’|'|fr|Le texte signé est le texte approuvé",
        "le …………|le 5 mars 2026|en|The signed text is the approved text, its blanks filled in.",
        "1 200 €|12 000 €|en|The signed text is not the approved text.",
      })
  void the_first_line_answers(String was, String is, String language, String answer)
      throws IOException {
    Run run = compare(version(was, is), "--signed", "--lang", language);
    assertThat(unwrapped(run).split("Rempli|What matters|Constats")[0]).contains(answer);
    assertThat(run.code()).isEqualTo(answer.contains("not") ? 1 : 0);
  }

  @Test
  void the_profile_signed_says_the_same_as_the_option() throws IOException {
    Path newer = version("d’un an", "de trois ans");
    assertThat(compare(newer, "--profile", "signed", "--fail-on", "never").code()).isEqualTo(1);
    Run drafts = compare(newer, "--profile", "draft", "--fail-on", "never");
    assertThat(drafts.code()).isZero();
    assertThat(drafts.out()).contains("Le texte a changé.").doesNotContain("approuvé");
  }

  @Test
  void two_drafts_fail_only_for_a_finding_that_is_new() throws IOException {
    Path newer = version("Article 3 : Participation", "Article 2 : Participation");
    Run run = compare(newer);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("+ ✖ erreur", "STR-001");
    assertThat(compare(newer, "--fail-on", "never").code()).isZero();
    assertThat(compare(version("1 200 €", "1 300 €")).code()).isZero();
  }

  @Test
  void what_cannot_be_read_is_never_the_same_text() throws IOException {
    Path empty = Files.createFile(folder.resolve("vide.docx"));
    for (String format : List.of("text", "json", "html")) {
      Run run = compare(empty, "--signed", "--format", format);
      assertThat(run.code()).isEqualTo(3);
      assertThat(unwrapped(run)).contains("Ce document est vide").doesNotContain("même texte");
    }
  }

  @Test
  void the_json_tells_all_of_it_with_spans_of_both_texts() throws IOException {
    Path newer = version("1 200 €", "12 000 €");
    JsonNode json =
        new ObjectMapper().readTree(compare(newer, "--signed", "--format", "json").out());
    assertThat(json.at("/alarm/raised").asBoolean()).isTrue();
    assertThat(json.at("/comparisons/0/verdict").asText()).isEqualTo("changed");
    JsonNode fact = json.at("/comparisons/0/facts/0");
    assertThat(fact.get("kind").asText()).isEqualTo("amount");
    assertThat(fact.at("/old/value").asText()).isEqualTo("1200");
    assertThat(fact.at("/new/value").asText()).isEqualTo("12000");
    JsonNode section = json.at("/comparisons/0/sections/" + fact.get("section").asInt());
    assertThat(section.at("/new/number").asText()).isEqualTo("3");
    assertThat(section.get("status").asText()).isEqualTo("reworded");
    quoted(fact.get("old"), APPROVED);
    quoted(fact.get("new"), Files.readString(newer));
    for (JsonNode change : section.get("changes")) {
      quoted(change.get("old"), APPROVED);
      quoted(change.get("new"), Files.readString(newer));
    }
  }

  private static void quoted(JsonNode passage, String text) {
    int start = passage.at("/span/start").asInt();
    assertThat(text.substring(start, passage.at("/span/end").asInt()))
        .isEqualTo(passage.get("quote").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void the_same_input_gives_the_same_bytes(String format) throws IOException {
    Path newer = version("1 200 €", "12 000 €");
    assertThat(compare(newer, "--format", format)).isEqualTo(compare(newer, "--format", format));
  }

  @ParameterizedTest
  @CsvSource({"text,TERMINAL", "json,JSON", "html,HTML"})
  void hostile_text_comes_out_neutral(String format, Medium medium) throws IOException {
    String hostile = String.join(" ", HostileText.names().toList());
    Path newer =
        version(
            "prêt de canots",
            "prêt de " + hostile.replaceAll("[\u0000-\u0008\uD800\uFFFE\uFFFF]", "") + " canots");
    Run run = compare(newer, "--format", format);
    assertThat(run.code()).isIn(0, 1);
    assertThat(harms(medium, run.out())).isEmpty();
  }

  @Test
  void standard_input_is_one_of_the_versions_at_most() {
    Run piped =
        Run.with(
            APPROVED, Map.of(), false, "compare", "--on", "2026-11-22", approved.toString(), "-");
    assertThat(piped.code()).isZero();
    assertThat(piped.out()).contains("mot pour mot");
    assertThat(Run.of("compare", "-", "-").code()).isEqualTo(2);
  }

  @Test
  void wrong_calls_are_refused_with_advice() throws IOException {
    assertThat(Run.of("compare", approved.toString()).code()).isEqualTo(2);
    assertThat(compare(folder).err()).contains("dossier");
    assertThat(compare(folder.resolve("absent.pdf")).code()).isEqualTo(2);
    assertThat(compare(approved, "--format", "csv").err()).contains("text, json, html");
    assertThat(
            Run.of("compare", approved.toString(), approved.toString(), "-o", approved.toString())
                .code())
        .isEqualTo(2);
  }

  @Test
  void a_container_of_several_documents_is_refused() throws IOException {
    Run run =
        Run.of(
            "compare",
            Path.of("src/test/formats/03-prestation-cimetieres.docx").toString(),
            archive("deux.zip", "a.txt", "b.txt").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("contient plusieurs documents");
  }

  private Path archive(String name, String... members) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String member : members) {
        zip.putNextEntry(new ZipEntry(member));
        zip.write(APPROVED.getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  @Test
  void an_archive_with_one_agreement_stands_for_it() throws IOException {
    Run run = compare(archive("un.zip", "a.txt"), "--signed", "--fail-on", "never");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(unwrapped(run)).contains("mot pour mot");
  }
}
