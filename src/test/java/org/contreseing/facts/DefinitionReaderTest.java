package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Definition;
import org.contreseing.model.UndefinedTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "« Données » désigne les mesures. | Données",
        "Au sens de la présente convention, on entend par « Mesure » tout relevé daté. | Mesure",
        "Au sens de la convention, on entend par :¶- « Noyau » : le tronc commun ;¶- « Module » : un ajout. | Noyau, Module",
        "Un comité de pilotage (ci-après le « Comité ») se réunit. | Comité",
        "Un comité de pilotage (ci-après le Comité) se réunit. | Comité",
        "La salle, ci-après dénommée « l'Espace », est ouverte. | Espace",
        "Une carte des sols, ci-après « la Carte », est dressée. | Carte"
      })
  void findsWhatTheTextDefines(String sentence, String terms) {
    assertThat(terms(new Zones().title("Convention").article("Objet", sentence.replace('¶', '\n'))))
        .isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Données : les mesures brutes ;¶Carte : leur dessin. | Données, Carte",
        "- « Données » : les mesures brutes ;¶- « Carte » : leur dessin. | Données, Carte",
        "Au sens du contrat :¶- Le Site désigne le pré ;¶- La Station signifie l'abri. | Site, Station",
        "1) Données – les mesures brutes.¶2) Carte de synthèse – leur dessin. | Données, Carte de synthèse"
      })
  void readsAnArticleOfDefinitions(String body, String terms) {
    String lines = body.replace('¶', '\n');
    assertThat(terms(new Zones().title("Convention").article("Définitions", lines, "definitions")))
        .isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le document intitulé « Plan des sols » est joint.",
        "La loi dite « loi Montagne » s'applique.",
        "Il désigne un référent : M. Lys.",
        "Objet : la pêche."
      })
  void leavesAloneWhatOnlyLooksLikeADefinition(String sentence) {
    assertThat(terms(new Zones().title("Convention").article("Objet", sentence))).isEmpty();
  }

  @Test
  void leavesThePartiesTheirNames() {
    assertThat(terms(Zones.ordinary().article("Objet", "La Commune aide l'Association.")))
        .isEmpty();
  }

  @Test
  void countsUsesAndTellsAnEarlyOneFromALateOne() {
    List<Definition> found =
        new Zones()
            .title("Convention relative aux Mesures")
            .article("Objet", "Les Modules sont livrés.")
            .article(
                "Définitions",
                "« Module » désigne un ajout.\n\n« Mesure » désigne un relevé.\n\n« Recette » désigne un essai.",
                "definitions")
            .article("Suite", "Chaque Mesure est notée. La Mesure est gardée.")
            .read()
            .definitions();

    assertThat(found).extracting(Definition::term).containsExactly("Module", "Mesure", "Recette");
    assertThat(found).extracting(Definition::uses).containsExactly(1, 3, 0);
    assertThat(found).extracting(Definition::early).containsExactly(true, false, false);
    assertThat(found.get(2).unused()).isTrue();
    assertThat(found.get(0).quote()).isEqualTo("« Module » désigne un ajout.");
  }

  @Test
  void asksOfANounAlwaysWrittenLikeADefinedTerm() {
    Zones zones =
        new Zones()
            .title("Convention")
            .article(
                "Définitions",
                "« Module » désigne un ajout.\n\n« Mesure » désigne un relevé.",
                "definitions")
            .article(
                "Suite",
                "Le Livrable est remis. Chaque Livrable est vérifié. Les Livrables sont gardés. La Loire monte, la Loire descend, la Loire dort. Le rapport et le Rapport et chaque Rapport et le Rapport.");

    assertThat(zones.read().undefinedTerms())
        .extracting(UndefinedTerm::term)
        .containsExactly("Livrable");
  }

  @Test
  void asksNothingWhereNothingIsDefined() {
    assertThat(
            new Zones()
                .title("Convention")
                .article("Objet", "Le Livrable. Chaque Livrable. Les Livrables. Un Livrable.")
                .read()
                .undefinedTerms())
        .isEmpty();
  }

  @Test
  void endsInLinearTimeOnAHostileText() {
    String lines = "« Noyau » désigne (ci-après « ".repeat(4_000);
    assertThat(terms(new Zones().title("C").article("Définitions", lines, "definitions")))
        .isNotEmpty();
  }

  private static String terms(Zones zones) {
    return String.join(", ", zones.read().definitions().stream().map(Definition::term).toList());
  }
}
