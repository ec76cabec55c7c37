package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Duration;
import org.contreseing.model.Duration.Role;
import org.contreseing.model.Length;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationReaderTest {

  private final NumberReader reader = new NumberReader(Tables.builtIn());

  /** One sentence a line under its article's heading; all its durations as {@code role length}. */
  @ParameterizedTest(name = "{1}")
  @CsvFileSource(resources = "durations.csv", numLinesToSkip = 1, delimiter = '|')
  void decides_the_role_by_the_words_around(String heading, String sentence, String expected) {
    String title = heading == null ? "" : " : " + heading;
    assertThat(said(read("Article 1" + title + "\n" + sentence)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trois (3) ans | P3Y | 3 | 3",
        "3 (trois) ans | P3Y | 3 | 3",
        "trois (2) ans | P3Y | 3 | 2",
        "dix-huit (18) mois | P18M | 18 | 18",
        "un an et six mois (18 mois) | P1Y6M | 18 | 18",
        "trois ans (36 mois) | P3Y | 36 | 36",
        "trois ans (24 mois) | P3Y | 36 | 24",
        "deux ans, soit 24 mois | P2Y | 24 | 24"
      })
  void compares_words_and_figures(String length, String iso, int words, int figures) {
    Duration term =
        read("Article 1 : Durée\nLa convention est conclue pour une durée de " + length + ".")
            .get(0);
    assertThat(term.length().map(Length::iso)).contains(iso);
    assertThat(term.inWords()).contains(words);
    assertThat(term.inFigures()).contains(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "un an et demi | P1Y6M",
        "1 an et 6 mois | P1Y6M",
        "deux mois et demi | P2M15D",
        "quatre-vingt-dix jours | P90D",
        "quinze jours ouvrés | P15D",
        "trente jours calendaires | P30D",
        "une quinzaine de jours | P15D",
        "deux trimestres | P6M",
        "un semestre | P6M",
        "six semaines | P6W",
        "15 minutes | PT15M",
        "trente secondes | PT30S",
        "une heure et demie | PT1H30M",
        "deux heures et vingt minutes | PT2H20M",
        "trois quarts d'heure | PT45M",
        "dix-huit (18) mois | P18M",
        "48 h | P0D",
        "1 200 heures | PT1200H"
      })
  void reads_units_and_compounds(String length, String iso) {
    List<Duration> found = read("Article 1 : Divers\nIl est compté " + length + " pour cela.");
    assertThat(found)
        .extracting(d -> d.length().map(Length::iso).orElse(""))
        .containsExactly(iso.equals("P0D") ? "PT48H" : iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le service est ouvert de 8 heures à 18 heures.",
        "La salle ouvre à 9 h 30.",
        "Le support répond 24 h/24 et 7 jours sur 7.",
        "L'atelier accueille des enfants de 3 à 11 ans.",
        "Il est réservé aux personnes âgées d'au moins soixante ans.",
        "Le projet existe depuis plus de vingt ans.",
        "Le schéma directeur 2024-2028 est approuvé.",
        "La rentrée 2025-2026 est préparée en commun.",
        "La participation est de 3 000 € par an.",
        "Une quinzaine d'agents participent à la mission.",
        "Les équipes comptent trois communes et deux syndicats.",
        "Le troisième mois est gratuit.",
        "Un tiers des habitants a moins de vingt-cinq ans.",
        "Les actes de moins de soixante-quinze ans ne sont pas communiqués.",
        "Le retrait a lieu à la fin d'une année scolaire."
      })
  void finds_no_duration_where_none_is_agreed_on(String sentence) {
    assertThat(read("Article 1 : Moyens\n" + sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "avec un préavis de trois mois. | false",
        "moyennant un préavis de trois mois compté depuis la réception de sa lettre. | true",
        "par lettre avec accusé de réception et un préavis de trois mois. | false",
        "moyennant un préavis de trois mois à compter de la réception de la lettre. | true",
        "à l'expiration d'un préavis de trois mois. | false",
        "avec un préavis de trois mois. Ce délai court à compter de la première présentation. | true",
        "par lettre envoyée trois mois à l'avance. | true",
        "sous réserve d'un préavis de deux mois suivant la notification. | true"
      })
  void knows_whether_a_notice_runs_from_something(String words, boolean anchored) {
    Duration notice =
        read("Article 1 : Résiliation\nChaque partie peut résilier la convention " + words).get(0);
    assertThat(notice.role()).isEqualTo(Role.TERMINATION_NOTICE);
    assertThat(notice.anchored()).isEqualTo(anchored);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La résiliation prendra effet dans les deux mois à compter de la réception de la lettre. | true",
        "La résiliation prend effet dans un délai de deux mois à compter de la réception. | true",
        "Si la mise en demeure n'est pas suivie d'effet dans les huit jours, la résiliation est acquise. | false",
        "La résiliation prend effet deux mois après la réception de la lettre. | false",
        "La résiliation prend effet à l'issue d'un préavis de deux mois. | false"
      })
  void calls_an_effect_within_a_period_ambiguous(String sentence, boolean ambiguous) {
    assertThat(read("Article 1 : Résiliation\n" + sentence).get(0).ambiguous())
        .isEqualTo(ambiguous);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Incidents; | Gravité | Prise en compte | Correction |; | G1 | 15 minutes | 4 heures |; service-level PT15M, service-level PT4H",
        "Divers; | Panne | Délai de réparation |; | ascenseur | 1 jour ouvré |; service-level P1D",
        "Disponibilité; | Période | Arrêt maximal |; | hors crue | 12 h |; service-level PT12H",
        "Calendrier; | Pièce | Délai de remise |; | rapport | 2 mois |; deadline P2M",
        "Calendrier; | Pièce | Délai de paiement |; | facture | 30 jours |; payment P30D",
        "Programme; | Atelier | Durée |; | gravure | 3 heures |; other PT3H",
        "Programme; | Atelier | Salle |; | gravure | 3 heures |; other PT3H"
      })
  void reads_a_cell_by_the_head_of_its_column(
      String heading, String head, String row, String expected) {
    String rule = head.replaceAll("[^|]", "-");
    assertThat(said(read("Article 1 : " + heading + "\n" + head + "\n" + rule + "\n" + row)))
        .isEqualTo(expected);
  }

  @Test
  void gives_a_counted_renewal_the_length_of_its_term() {
    List<Duration> found =
        read(
            "Article 4 : Durée\nLa convention est conclue pour une durée de 12 mois reconductible 3 fois.");
    assertThat(found)
        .extracting(Duration::quote)
        .containsExactly("une durée de 12 mois", "reconductible 3 fois");
    assertThat(found.get(1).length().map(Length::iso)).contains("P12M");
  }

  @Test
  void keeps_the_article_and_the_source_place() {
    String text =
        "Article 1 : Objet\nObjet.\n\nArticle 2 : Durée\nLa convention est conclue pour trois ans.";
    Duration term = read(text).get(0);
    assertThat(term.article()).contains(1);
    assertThat(text.substring(term.span().start(), term.span().end())).isEqualTo("trois ans");
  }

  @Test
  void reads_no_length_of_an_annex() {
    List<Duration> found =
        read(
            "Article 1 : Objet\nObjet.\n\nAnnexe 1 : Devis\nLe contrat est conclu pour une durée de deux ans.");
    assertThat(found).isEmpty();
  }

  private List<Duration> read(String text) {
    return reader.read(Outlines.of(text)).durations();
  }

  private static String said(List<Duration> durations) {
    return String.join(
        ", ",
        durations.stream()
            .map(
                d ->
                    d.role().code()
                        + " "
                        + d.length()
                            .map(Length::iso)
                            .or(() -> d.until().map(Object::toString))
                            .or(() -> Optional.of("-"))
                            .get())
            .toList());
  }
}
