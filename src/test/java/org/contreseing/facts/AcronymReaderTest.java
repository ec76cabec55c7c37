package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Acronym;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymReaderTest {

  private static List<Acronym> acronyms(String body) {
    return Zones.ordinary()
        .article("Suivi", body)
        .signature("Fait à LE POUZEL, le 3 mai 2025")
        .read()
        .acronyms();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les délégués du SITV sont reçus. | SITV",
        "L'agent utilise le CMS et paie. | CMS",
        "Les outils (Ciril, GTA, ...) sont ouverts. | GTA",
        "Le marché de l'I.U.F.M. est passé. | I.U.F.M.",
      })
  void anAcronymThatNothingExplainsIsTold(String body, String acronym) {
    assertThat(acronyms(body))
        .filteredOn(a -> !a.explained())
        .extracting(Acronym::text)
        .containsExactly(acronym);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le syndicat intercommunal de traitement du val (SITV) paie. Le SITV répond.",
        "Le SITV (syndicat intercommunal de traitement du val) paie.",
        "Le syndicat intercommunal de traitement du val, ci-après « SITV », paie.",
        "Une lettre recommandée avec demande d'avis de réception (LRDAR) est envoyée.",
        "Les processus \"Ressources Nouvelles\" (RN) sont suivis.",
        "Le mode « Software with Assets » (SwA) et le service SWA : service with assets, sont offerts.",
        "L'Agence nationale de la cohésion des territoires (ANCT) subventionne.",
        "La TVA, le SIRET et le RIB sont donnés.",
        "Au XXe siècle, le chapitre IV et le titre XII.",
        "Adresse : BP 12, CS60239, 07190 BREVAN CEDEX 2.",
        "ARTICLE 4 : DUREE ET EFFET DE LA CONVENTION",
        "La quotité est fixée par ARTICLE 3 - Emploi. Le siège est ouvert.",
        "Le prix est révisé (CHAPITRE II) chaque année.",
        "Le bureau est situé à 07250 LE POUZEL.",
        "M. Paul LYS et Mme Anne DORE signent.",
        "Le mot XXXX reste à remplir.",
        "La FORMATION est suivie, la formation est payée.",
      })
  void whatIsExplainedKnownOrNoAcronymIsNot(String body) {
    assertThat(acronyms(body)).filteredOn(a -> !a.explained()).isEmpty();
  }

  @Test
  void aliasesExplainThemselves() {
    List<Acronym> found =
        new Zones()
            .parties(
                "Entre le GIP ORIA, représenté par M. Roy, ci-après dénommé ORIA,\n\nEt\n\nLe Département (CD07), représenté par Mme Doré,")
            .article("Objet", "ORIA et le CD07 travaillent.")
            .read()
            .acronyms();
    assertThat(found).filteredOn(a -> !a.explained()).isEmpty();
  }

  @Test
  void occurrencesAreCounted() {
    assertThat(acronyms("Le SITV paie le SITV."))
        .filteredOn(a -> a.text().equals("SITV"))
        .extracting(Acronym::count)
        .containsExactly(2);
  }

  @ParameterizedTest
  @CsvSource({
    "lettre recommandée avec accusé de réception, LRAR, true",
    "Conseil départemental de la Creuse, CD23, true",
    "système d'information géographique, SIG, true",
    "maison des services, SIG, false",
    "application, API, false",
  })
  void lettersMustFollowTheWords(String words, String acronym, boolean stands) {
    assertThat(Expansion.standsFor(words, acronym, false)).isEqualTo(stands);
  }
}
