package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.contreseing.model.DanglingReference;
import org.contreseing.model.MixedScript;
import org.contreseing.model.Placeholder;
import org.contreseing.model.Placeholder.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallReadersTest {

  private static NameFacts read(String body) {
    return Zones.ordinary().article("Suivi", body).read();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Au terme d'un délai d'un mois à compter de cette première réunion, le juge est saisi. | cette première réunion",
        "La convention cesse au plus tard six mois avant la date. | avant la date",
        "Le paiement suit, à compter du dépôt, jusqu'à la date ; il est définitif. | jusqu'à la date",
        "Ladite commission rend un avis. | Ladite commission",
        "Les frais sont arrêtés par ce comité. | ce comité",
        "Ce rapport est remis aux parties. | Ce rapport",
        "Le formulaire susvisé est joint. | Le formulaire susvisé",
      })
  void referencesToNothingAreTold(String body, String quote) {
    assertThat(read(body).danglingReferences())
        .extracting(DanglingReference::quote)
        .containsExactly(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Une réunion est tenue. Au terme d'un mois à compter de cette première réunion, le juge est saisi.",
        "Les parties se réunissent en mai. Cette réunion est publique.",
        "Le directeur assiste à la séance annuelle. Il est invité à cette réunion.",
        "La convention cesse avant la date de son terme.",
        "La convention cesse avant la date fixée.",
        "Cette convention et ces dispositions s'appliquent. Dans ce cas, à cet effet, à cette fin, à ce titre.",
        "Cette démarche et cette collaboration honorent les parties.",
        "Un comité de suivi est créé. Ledit comité se réunit.",
        "Le rapport est dressé. Ce rapport est remis.",
        "Le présent contrat et ladite convention sont liés.",
        "La loi précitée et le code précité s'appliquent.",
        "La date est fixée.",
      })
  void whatRefersToSomethingIsNot(String body) {
    assertThat(read(body).danglingReferences()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"D\u00e9li\u0628\u064a, U+0628", "c\u043envention, U+043E", "\u0420aris, U+0420"})
  void wordsOfTwoScriptsAreTold(String word, String code) {
    assertThat(read("Le module " + word + " est livré.").mixedScripts())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.word()).isEqualTo(word);
              assertThat(m.foreign()).contains(code);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "une largeur de 5 µm et 3 kΩ",
        "le coefficient α et Δt",
        "le mot Москва",
        "naïf, œuvre, Éloïse, 2ᵉ",
        "25 m² et 1º"
      })
  void unitsAndForeignWordsAreNot(String body) {
    assertThat(read(body).mixedScripts()).extracting(MixedScript::word).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le montant est de ____ euros. | ____",
        "Le montant est de ............ euros. | ............",
        "Pour un montant de … € par an. | …",
        "La durée est de XX mois. | XX",
        "La liste est [à compléter] par la Commune. | [à compléter]",
        "Le lieu est [NOM DE LA SALLE] du bourg. | [NOM DE LA SALLE]",
        "Le référent est <Nom du référent> au service. | <Nom du référent>",
        "Le calendrier reste à définir. | reste à définir",
        "La date est le XX/XX/XXXX au plus tard. | XX/XX/XXXX",
        "Le taux est de {{taux}} par an. | {{taux}}",
        "Lorem ipsum dolor sit amet. | Lorem ipsum",
        "Le terme est le ____ / ____ / ____ au soir. | ____ / ____ / ____",
        "Le prêt porte sur la salle de ... au bourg. | ...",
      })
  void fieldsLeftToFillInAreTold(String body, String token) {
    assertThat(read(body).placeholders())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.token()).isEqualTo(token);
              assertThat(p.zone()).isEqualTo(Zone.ARTICLE);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les outils (Zimbra, Matrix, ...) sont ouverts.",
        "Les vidéos, fiches, etc... sont publiées.",
        "Au XXe siècle et à l'article XX, titre XXX.",
        "La loi dit « (…) la commune […] paie ».",
        "Le texte [sic] et la note [1] demeurent.",
        "Le code [applicable à Mayotte] est suivi.",
        "La convention vise à définir les rôles et a pour objet de préciser les moyens.",
        "Voir <https://exemple.fr> et <b>le site</b>.",
        "Le nom de la Commune figure sur le site.",
        "La salle n° 12 et le lot n°\n4 sont prêtés.",
        "Le calendrier reste à définir par les parties.",
      })
  void whatIsNoFieldIsNot(String body) {
    assertThat(read(body).placeholders()).isEmpty();
  }

  @Test
  void contentsListsAreNotLookedAt() {
    assertThat(
            new Zones()
                .noise("Objet ............ 4\nDurée ............ 5")
                .article("Objet", "Prêt.")
                .read()
                .placeholders())
        .isEmpty();
  }

  @Test
  void aBlankOfAnActIsToldWithTheAct() {
    NameFacts facts =
        new Zones()
            .parties(
                "Entre la commune de Brévan, représentée par Mme Doré, maire, habilitée par délibération n° du 3 mai 2024,\n\nEt\n\nM. Paul Lys,")
            .article("Objet", "Prêt.")
            .read();
    assertThat(facts.placeholders()).extracting(Placeholder::kind).isEmpty();
    assertThat(facts.authorities())
        .singleElement()
        .satisfies(a -> assertThat(a.numberBlank()).isTrue());
  }
}
