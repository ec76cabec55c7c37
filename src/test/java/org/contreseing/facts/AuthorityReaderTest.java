package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.contreseing.model.Authority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityReaderTest {

  private static List<Authority> authorities(String words) {
    return new Zones()
        .parties(
            "Entre la commune de Brévan, représentée par Mme Anne Doré, maire, "
                + words
                + "\n\nEt\n\nLe syndicat mixte Alizé, représenté par M. Roy, président,")
        .article("Objet", "La convention a pour objet le prêt.")
        .read()
        .authorities();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dûment habilitée par délibération n° 2024-12 du 3 mai 2024, | délibération | 2024-12 | 2024-05-03",
        "autorisée par la délibération n°CP-2025-118 de la Commission permanente en date du 7 mars 2025, | délibération | CP-2025-118 | 2025-03-07",
        "habilitée par délibération du conseil municipal en date du 6 décembre 2021, | délibération | '' | 2021-12-06",
        "agissant en vertu de la délibération n° 12 du conseil municipal du 3 mai 2024, | délibération | 12 | 2024-05-03",
        "directrice générale (décision n° 2020-02 du 1er octobre 2020), | décision | 2020-02 | 2020-10-01",
        "agissant par délégation, arrêté n° 2024/31 du 2 janvier 2024, | arrêté | 2024/31 | 2024-01-02",
        "habilitée par délibération numéro DEL 2023-4 du 3 mai 2023, | délibération | DEL 2023-4 | 2023-05-03",
        "habilitée par délibération du conseil municipal, | délibération | '' | ''",
        "habilitée par délibération n°\\n2025-118 du 7 mars 2025, | délibération | 2025-118 | 2025-03-07",
        "habilitée par délibération en date du\\n6 décembre 2021, | délibération | '' | 2021-12-06",
        "dûment habilitée à l'effet des présentes, | habilitation | '' | ''",
      })
  void actsThatEmpowerAreReadWithNumberAndDate(
      String words, String nature, String number, String date) {
    assertThat(authorities(words.replace("\\n", "\n")))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.nature()).isEqualTo(nature);
              assertThat(a.number().orElse("")).isEqualTo(number);
              assertThat(a.date().map(LocalDate::toString).orElse("")).isEqualTo(date);
              assertThat(a.incomplete()).isFalse();
              assertThat(a.party()).contains(0);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "habilitée par la délibération n° de la Commission permanente du 25 septembre 2025, | true | false",
        "habilitée par délibération n° , du 25 septembre 2025, | true | false",
        "habilitée par délibération n° ____ du 25 septembre 2025, | true | false",
        "habilitée par délibération n°XXX du conseil municipal du 25 septembre 2025, | true | false",
        "habilitée par délibération du comité syndical en date du | false | true",
        "habilitée par délibération n° 2024-12 en date du ..........., | false | true",
        "habilitée par délibération n° 2024-12 du ____, | false | true",
        "habilitée par délibération n° en date du , | true | true",
        "habilitée par arrêté n° [à compléter] du 3 mai 2024, | true | false",
      })
  void whatWasLeftBlankIsTold(String words, boolean number, boolean date) {
    assertThat(authorities(words))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.numberBlank()).isEqualTo(number);
              assertThat(a.dateBlank()).isEqualTo(date);
            });
  }

  @Test
  void aDateEarlierInTheSentenceIsTheDateOfTheAct() {
    Authority act =
        authorities(
                "le conseil municipal réuni en séance du 3 mai 2024 l'ayant autorisée par délibération en date du même jour,")
            .get(0);
    assertThat(act.dateBlank()).isFalse();
  }

  @Test
  void visasCount() {
    NameFacts facts =
        Zones.ordinary()
            .recitals(
                "Vu la délibération n° 2024-12 du conseil municipal du 3 mai 2024 autorisant la maire à signer,")
            .article("Objet", "Prêt.")
            .read();
    assertThat(facts.authorities())
        .singleElement()
        .satisfies(a -> assertThat(a.body()).contains("conseil municipal"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dans tous les cas, une délibération de la Commission permanente sera nécessaire.",
        "Elle est renouvelable sauf décision d'une des parties de ne pas renouveler la convention.",
        "Les tarifs sont affichés, conformément à l'arrêté du 11 juin 1996 relatif à l'information des usagers.",
        "Les décisions sont prises d'un commun accord.",
        "Le comité prend ses décisions à la majorité en date du bilan.",
        "Conformément à la décision du comité, le prêt cesse.",
      })
  void actsSpokenOfForAnotherReasonEmpowerNobody(String sentence) {
    assertThat(Zones.ordinary().article("Suivi", sentence).read().authorities()).isEmpty();
  }
}
