package org.contreseing.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparerTest {

  static final String APPROVED =
      """
      CONVENTION DE PARTENARIAT

      Entre la commune de Brévan, représentée par Mme Anne Doré, maire, autorisée par la \
      délibération n° …… du …………,
      et l’association Les Rameurs, représentée par M. Paul Lys, président,

      Il est convenu ce qui suit :

      Article 1 : Objet
      La présente convention a pour objet le prêt de douze canots à l’association.

      Article 2 : Durée
      La présente convention est conclue pour une durée de deux ans à compter du 1er mars 2026.

      Article 3 : Participation
      L’association verse à la commune une participation annuelle de 1 200 €, conformément à \
      l’article 2. Elle peut la verser en deux fois.

      Article 4 : Entretien
      L’association entretient les canots et les range chaque soir dans le hangar communal.

      Article 5 : Résiliation
      Chaque partie peut résilier la convention par lettre recommandée avec un préavis de trois \
      mois.

      Fait à Brévan, le …………, en deux exemplaires.

      Pour la commune,                         Pour l’association,
      """;

  private static Comparison after(String... replacements) {
    String text = APPROVED;
    for (int i = 0; i < replacements.length; i += 2) {
      assertThat(text).contains(replacements[i]);
      text = text.replace(replacements[i], replacements[i + 1]);
    }
    return Compares.of(APPROVED, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deux ans|quatre ans|reworded duration",
        "1 200 €|12 000 €|reworded amount",
        "1er mars 2026|1er mars 2027|reworded date",
        "Les Rameurs, rep|Les Rameuses, rep|reworded party",
        "Paul Lys|Paul Lis|reworded representative",
        "douze canots|treize canots|reworded number",
        "peut la verser|doit la verser|reworded obligation",
        "en deux exemplaires|en trois exemplaires|reworded originals",
        "hangar communal|garage communal|reworded",
      })
  void a_difference_is_told_for_what_it_is(String was, String is, String told) {
    Comparison comparison = after(was, is);
    assertThat(Telling.of(comparison)).containsExactly(told);
    assertThat(comparison.departs()).isTrue();
  }

  @Test
  void what_signing_fills_in_is_no_departure() {
    Comparison comparison =
        after(
            "n° …… du …………",
            "n° 2026-14 du 3 février 2026",
            "le …………, en",
            "le 5 mars 2026, en",
            "Pour la commune,                         Pour l’association,",
            "Pour la commune,\nAnne Doré, maire\n\nPour l’association,\nPaul Lys, président\n");
    assertThat(comparison.departs()).isFalse();
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.FILLED_IN);
    assertThat(comparison.filledIn()).extracting(c -> c.newer().quote()).contains("5 mars 2026");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pour l’association,|Pour l’association, sous réserve de l’accord du trésorier",
        "Pour l’association,|Pour l’association, pour une durée de dix ans",
        "Paul Lys, président|Paul Lys, vice-président",
        "Fait à Brévan|Fait à Lormois",
      })
  void what_is_slipped_in_beside_a_signature_is_a_departure(String was, String is) {
    assertThat(after(was, is).departs()).isTrue();
  }

  @Test
  void a_blank_is_no_room_for_what_stands_elsewhere() {
    Comparison comparison = after("du …………,", "du …………, sans limite de durée,");
    assertThat(comparison.departs()).isTrue();
  }

  @Test
  void an_article_put_in_renumbers_the_others_and_rewords_none() {
    Comparison comparison =
        after(
            "Article 5 :", "Article 6 :",
            "Article 4 :", "Article 5 :",
            "Article 3 :", "Article 4 :",
            "Article 2 : Durée",
                "Article 2 : Assurance\nL’association s’assure contre la noyade"
                    + " et le vol des canots.\n\nArticle 3 : Durée",
            "l’article 2. Elle", "l’article 3. Elle");
    assertThat(Telling.of(comparison))
        .containsExactly(
            "added 2", "followed", "renumbered 2", "renumbered 3", "renumbered 4", "renumbered 5");
  }

  @Test
  void a_reference_that_does_not_follow_is_a_departure() {
    assertThat(Telling.of(after("l’article 2. Elle", "l’article 4. Elle")))
        .containsExactly("reworded reference");
  }

  @Test
  void writing_is_not_text() {
    Comparison comparison =
        after(
            "’", "'",
            "1 200 €", "1\u00a0200,00 euros",
            "Article 2 : Durée", "ARTICLE 2 – DUREE",
            "recommandée", "recom mandée",
            "chaque soir dans le hangar", "chaque soir, dans le Hangar",
            "article 2. Elle", "article\n2. Elle");
    assertThat(Telling.of(comparison)).isEmpty();
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.FORM_ONLY);
    assertThat(comparison.form())
        .containsKeys(FormKind.CASE, FormKind.ACCENTS, FormKind.WORD_BREAKS, FormKind.PUNCTUATION);
  }

  @Test
  void the_word_draft_goes_from_the_title_and_from_nowhere_else() {
    String draft = APPROVED.replace("CONVENTION DE", "PROJET DE CONVENTION DE");
    assertThat(Compares.of(draft, APPROVED).verdict()).isEqualTo(Comparison.Verdict.FILLED_IN);
    String object = APPROVED.replace("pour objet le prêt", "pour objet le projet de prêt");
    assertThat(Compares.of(object, APPROVED).departs()).isTrue();
  }

  @Test
  void figures_do_not_run_together() {
    assertThat(
            Compares.of(
                    APPROVED.replace("douze canots", "12 0 canots"),
                    APPROVED.replace("douze canots", "1 20 canots"))
                .departs())
        .isTrue();
  }

  @Test
  void a_ticked_box_is_text() {
    Comparison comparison =
        Compares.of(
            APPROVED.replace("Elle peut", "☐ oui ☒ non. Elle peut"),
            APPROVED.replace("Elle peut", "☒ oui ☐ non. Elle peut"));
    assertThat(comparison.departs()).isTrue();
  }

  @Test
  void a_passage_that_moved_is_told_once() {
    Comparison comparison =
        after(
            " Elle peut la verser en deux fois.", "",
            "hangar communal.", "hangar communal. Elle peut la verser en deux fois.");
    assertThat(comparison.changes()).allMatch(c -> c.nature() == Change.Nature.MOVED);
    assertThat(comparison.departs()).isTrue();
  }

  @Test
  void a_number_at_the_start_of_a_line_is_no_item_of_a_list() {
    assertThat(
            Compares.of(
                    APPROVED.replace("le prêt de douze canots", "le prêt du lot\n12), dit grand,"),
                    APPROVED.replace("le prêt de douze canots", "le prêt du lot\n14), dit grand,"))
                .departs())
        .isTrue();
  }

  @Test
  void findings_are_gained_resolved_and_kept() {
    Comparison comparison = after("en deux exemplaires", "en deux exemplaires. [à compléter]");
    assertThat(comparison.findings().unchanged()).isNotEmpty();
    Comparison back = after("préavis de trois mois", "préavis de trois mois", "Objet", "Objet");
    assertThat(back.findings().gained()).isEmpty();
    assertThat(back.findings().resolved()).isEmpty();
  }

  @Test
  void a_thousand_articles_take_no_time_to_speak_of() {
    String one = articles(0);
    String other = articles(1);
    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(Compares.of(one, other).departs()).isTrue());
  }

  private static String articles(int seed) {
    return "CONVENTION\n\n"
        + IntStream.rangeClosed(1, 1000)
            .mapToObj(
                i ->
                    "Article "
                        + i
                        + " : Lot "
                        + i
                        + "\nLes parties conviennent du lot "
                        + i * (seed + 1)
                        + " et de rien d’autre.\n\n")
            .collect(Collectors.joining());
  }

  @Test
  void texts_without_a_word_in_common_are_replaced_as_a_whole() {
    List<String> one = IntStream.range(0, 200_000).mapToObj(i -> "a" + i % 977).toList();
    List<String> other = IntStream.range(0, 200_000).mapToObj(i -> "b" + i % 1013).toList();
    List<Hunk> hunks =
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Alignment.of(one, other));
    assertThat(hunks).containsExactly(new Hunk(0, 200_000, 0, 200_000));
  }
}
