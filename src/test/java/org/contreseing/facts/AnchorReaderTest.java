package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Anchor;
import org.contreseing.model.DayKind;
import org.contreseing.model.Duration;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorReaderTest {

  private final NumberReader reader = new NumberReader(Tables.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Il paie dans un délai de trente jours à compter de la réception de la facture. | receipt | la réception de la facture",
        "Il paie dans les dix jours suivant la notification du titre. | notification | la notification du titre",
        "Elle est conclue pour un an à compter de sa signature par les parties. | signature | sa signature par les parties",
        "Elle la dénonce trois mois avant l'échéance annuelle. | term | l'échéance annuelle",
        "Il dépose un bilan dans les six mois de la fin de l'exercice. | term | fin de l'exercice",
        "À compter de la mise en demeure, dans un délai de quinze jours, il remédie au manquement. | formal-notice | la mise en demeure",
        "Le préavis est de trois mois. Ce délai court à compter de la réception de la lettre. | receipt | la réception de la lettre",
        "Le matériel est rendu huit jours après le spectacle. | other | le spectacle"
      })
  void says_what_a_length_runs_from(String text, String event, String words) {
    Anchor anchor = anchors(text).get(0).orElseThrow();
    assertThat(anchor.event()).isEqualTo(event);
    assertThat(anchor.quote()).isEqualTo(words);
    assertThat(anchor.before()).isEqualTo(text.contains(" avant "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elle est conclue pour une durée d'un an.",
        "Le loyer suit la moyenne de quatre trimestres de l'indice du coût de la construction.",
        "La caution est de deux mois de loyer, après un préavis de deux mois.",
        "Il intervient 10 jours à 480 €. La somme est payée à compter du premier jour."
      })
  void finds_none_where_nothing_is_said(String text) {
    assertThat(anchors(text)).allMatch(Optional::isEmpty);
  }

  @ParameterizedTest
  @CsvSource({
    "dix jours ouvrés, WORKING, P10D",
    "10 jours ouvrables, OPEN, P10D",
    "deux jours francs, CLEAR, P2D",
    "trente jours calendaires, CALENDAR, P30D",
    "huit heures ouvrées, WORKING, PT8H",
    "trente jours, , P30D",
    "dix (10) jours ouvrés, WORKING, P10D"
  })
  void keeps_which_days_count(String words, DayKind kind, String iso) {
    Duration duration =
        reader
            .read(Outlines.of("Article 1 : Délais\nIl répond dans un délai de " + words + "."))
            .durations()
            .get(0);
    assertThat(duration.unit()).isEqualTo(Optional.ofNullable(kind));
    assertThat(duration.length().orElseThrow().iso()).isEqualTo(iso);
  }

  @Test
  void does_not_run_over_a_blank_line_but_over_a_line_end() {
    assertThat(
            anchors("Il paie dans un délai de trente jours à compter de leur\nréception.").get(0))
        .map(Anchor::quote)
        .contains("leur réception");
  }

  private List<Optional<Anchor>> anchors(String text) {
    return reader.read(Outlines.of("Article 1 : Délais\n" + text)).durations().stream()
        .map(Duration::anchor)
        .toList();
  }
}
