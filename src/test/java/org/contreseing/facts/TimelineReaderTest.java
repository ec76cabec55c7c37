package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.contreseing.model.Duration;
import org.contreseing.model.FixedPeriod;
import org.contreseing.model.Length;
import org.contreseing.model.Renewal;
import org.contreseing.model.Start;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineReaderTest {

  private final NumberReader reader = new NumberReader(Tables.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La convention prend effet le 1er janvier 2026. | FIXED_DATE",
        "Elle entre en vigueur à compter du 01/09/2025. | FIXED_DATE",
        "La convention est conclue pour un an à compter du 1er mars 2026. | FIXED_DATE",
        "La convention est conclue pour deux ans, du 1er janvier 2026 au 31 décembre 2027. | FIXED_DATE",
        "Date d'effet : 1er février 2026 | FIXED_DATE",
        "Elle prendra effet à compter de sa signature par les deux parties. | SIGNATURE",
        "La présente convention entre en vigueur à la date de sa signature. | SIGNATURE",
        "Elle prend effet à compter de la dernière signature. | LAST_SIGNATURE",
        "Elle entre en vigueur à la date de signature par la dernière des parties. | LAST_SIGNATURE",
        "La convention prend effet à compter de sa notification aux parties. | NOTIFICATION",
        "Elle prend effet dès sa transmission au représentant de l'État et sa notification. | NOTIFICATION",
        "Elle est conclue pour un an à compter de la date à laquelle elle sera devenue exécutoire. | EXECUTORY",
        "La convention entre en vigueur dès sa publication. | EXECUTORY",
        "Elle prend effet à la date de réception par le Syndicat de l'exemplaire signé. | ONE_SIDED",
        "Le service fonctionne à compter du 1er janvier 2027, date à laquelle la convention prend effet. | FIXED_DATE",
        "La convention prend effet à compter de la mise en service de l'équipement. | OTHER_EVENT"
      })
  void reads_what_sets_the_agreement_running(String sentence, Start.Kind kind) {
    assertThat(starts("Article 1 : Durée\n" + sentence))
        .extracting(Start::kind)
        .containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La résiliation prend effet deux mois après la réception de la lettre.",
        "Le préavis court à compter de la notification.",
        "Les modifications prennent effet à compter de la signature de l'avenant.",
        "Le délai de paiement est de trente jours à compter de la réception de la facture.",
        "Les tarifs entrent en vigueur le 1er janvier de chaque année.",
        "Elle prend effet à la date du ………",
        "Elle est conclue pour trois ans à compter de son entrée en vigueur."
      })
  void takes_the_start_of_nothing_else(String sentence) {
    assertThat(starts("Article 1 : Vie du contrat\n" + sentence)).isEmpty();
  }

  @Test
  void reads_the_day_and_the_words() {
    Start start =
        starts("Article 1 : Durée\nElle prend effet le 1er janvier 2026, pour deux ans.").get(0);
    assertThat(start.date()).contains(LocalDate.of(2026, 1, 1));
    assertThat(start.article()).contains(0);
    assertThat(start.span().length()).isEqualTo("prend effet le 1er janvier 2026".length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Elle est conclue pour un an. Elle est renouvelable par tacite reconduction. | true | P1Y | - | false",
        "Elle est conclue pour douze mois, reconductible tacitement trois fois. | true | P12M | 3 | true",
        "Elle est conclue pour un an. Elle se renouvelle d'année en année sauf dénonciation. | true | P1Y | - | false",
        "Elle est conclue pour trois ans. Elle est tacitement reconduite par périodes d'un an, dans la limite de cinq ans. | true | P1Y | - | true",
        "Elle est conclue pour un an et reconduite tacitement, sans que la durée totale excède quatre ans. | true | P1Y | - | true",
        "Elle est conclue pour un an, tacitement reconduite au plus deux fois. | true | P1Y | 2 | true",
        "Elle est conclue pour un an. Elle est reconduite tacitement jusqu'au 31 décembre 2030. | true | P1Y | - | true",
        "Elle est conclue pour un an. Elle peut être renouvelée une fois par décision expresse. | false | P1Y | 1 | true",
        "Elle est conclue pour deux ans. Elle peut être prolongée par avenant. | false | P2Y | - | false"
      })
  void reads_how_the_agreement_goes_on(
      String text, boolean tacit, String period, String times, boolean capped) {
    List<Renewal> renewals = reader.read(Outlines.of("Article 1 : Durée\n" + text)).renewals();
    assertThat(renewals).hasSize(1);
    Renewal renewal = renewals.get(0);
    assertThat(renewal.tacit()).isEqualTo(tacit);
    assertThat(renewal.period().map(Length::iso)).contains(period);
    assertThat(renewal.times().map(String::valueOf).orElse("-")).isEqualTo(times);
    assertThat(renewal.capped()).isEqualTo(capped);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elle est conclue pour un an, à l'exclusion de toute tacite reconduction.",
        "Elle n'est pas renouvelable par tacite reconduction.",
        "Elle ne peut faire l'objet d'aucune tacite reconduction.",
        "Elle est conclue pour trois ans, sans reconduction.",
        "La Commune prend en charge le renouvellement du matériel.",
        "Le syndicat développe les énergies renouvelables de la convention."
      })
  void sees_no_renewal_where_it_is_excluded_or_of_something_else(String sentence) {
    assertThat(reader.read(Outlines.of("Article 1 : Durée\n" + sentence)).renewals()).isEmpty();
  }

  @Test
  void reads_the_express_renewal_beside_an_excluded_tacit_one() {
    List<Renewal> renewals =
        reader
            .read(
                Outlines.of(
                    "Article 1 : Durée\nElle n'est pas reconduite tacitement. Elle peut être renouvelée par avenant."))
            .renewals();
    assertThat(renewals).extracting(Renewal::tacit).containsExactly(false);
  }

  @Test
  void joins_all_that_an_article_says_of_renewal() {
    String text =
        "Article 4 : Durée\nLa convention est conclue pour 12 mois reconductible 3 fois.\n\n"
            + "Elle est renouvelable, par tacite reconduction, sauf décision notifiée au plus tard six mois avant la date.";
    List<Renewal> renewals = reader.read(Outlines.of(text)).renewals();
    assertThat(renewals).hasSize(1);
    assertThat(renewals.get(0).capped()).isTrue();
    assertThat(renewals.get(0).notice().map(Duration::quote)).contains("six mois");
    assertThat(text.substring(renewals.get(0).span().start(), renewals.get(0).span().end()))
        .isEqualTo("renouvelable, par tacite reconduction");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Elle est conclue pour deux ans, du 1er janvier 2024 au 31 décembre 2026. | true",
        "Elle est conclue pour deux ans, du 1er janvier 2024 au 31 décembre 2025. | false",
        "Elle prend effet le 1er mars 2026. Elle est conclue pour quatre ans, soit jusqu'au 28 février 2030. | false",
        "Elle prend effet le 1er mars 2026. Elle est conclue pour trois ans, soit jusqu'au 28 février 2030. | true",
        "Elle prend effet le 4 janvier 2027 pour une durée de dix-huit mois et s'achève le 3 juillet 2028. | false"
      })
  void puts_start_length_and_end_together(String text, boolean contradictory) {
    List<FixedPeriod> periods = reader.read(Outlines.of("Article 1 : Durée\n" + text)).periods();
    assertThat(periods).extracting(FixedPeriod::contradictory).containsExactly(contradictory);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elle est conclue pour un an, du 1er septembre 2025 au 4 juillet 2026, soit l'année scolaire.",
        "Elle prend effet le 1er mars 2026 pour quatre ans.",
        "Elle prend effet le 1er mars 2026 et prend fin le 28 février 2030."
      })
  void puts_nothing_together_that_cannot_contradict_itself(String text) {
    assertThat(reader.read(Outlines.of("Article 1 : Durée\n" + text)).periods()).isEmpty();
  }

  private List<Start> starts(String text) {
    return reader.read(Outlines.of(text)).starts();
  }
}
