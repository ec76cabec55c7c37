package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Clause;
import org.contreseing.model.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseReaderTest {

  private static List<String> kinds(String body) {
    return Zones.ordinary().article("Divers", body).read().clauses().stream()
        .map(Clause::kind)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "objet | La présente convention a pour objet de régler le prêt de la salle.",
        "objet | Le contrat vise à définir les droits de chacun.",
        "entree_en_vigueur | La convention prend effet au jour de sa signature.",
        "entree_en_vigueur | Elle entrera en vigueur le 1er janvier 2025.",
        "entree_en_vigueur | La présente convention est conclue pour une durée de 12 mois à compter du 1er mai 2024.",
        "duree | La présente convention est conclue pour une durée de trois ans.",
        "duree | La durée de la convention est fixée jusqu'au 31 juillet 2025.",
        "duree | Le contrat expire le 30 juin 2026.",
        "duree | Elle prend fin le 30 juin 2026.",
        "financier | La salle est prêtée à titre gratuit.",
        "financier | L'Association verse 9 000 € par an.",
        "financier | Chaque partie supporte ses propres frais.",
        "financier | Le loyer est payé d'avance.",
        "financier | Les dépenses de nettoyage sont à la charge de l'Association.",
        "modification | Toute modification de la convention fait l'objet d'un avenant.",
        "modification | La convention peut être modifiée d'un commun accord.",
        "modification | Il peut faire l'objet d'avenants.",
        "resiliation | La convention peut être résiliée par chaque partie moyennant un préavis de deux mois.",
        "resiliation | L'Association peut dénoncer la présente convention à tout moment.",
        "resiliation | Chaque partie peut mettre fin à la convention par lettre.",
        "resiliation | Le contrat prend fin de plein droit si l'Association est dissoute.",
        "litiges | Les litiges sont portés devant le tribunal administratif de Lyon.",
        "litiges | Tout différend est soumis à une conciliation.",
        "engagements | La Commune s'engage à ouvrir la salle.",
      })
  void wordsOfABodyShowAClause(String kind, String body) {
    assertThat(kinds(body)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "objet | Le marché conclu par la société a pour objet une plateforme.",
        "resiliation | Elle est renouvelable par tacite reconduction, sauf dénonciation de la convention par une partie.",
        "resiliation | La décision de ne pas renouveler est notifiée six mois avant le terme.",
        "modification | Le renouvellement est formalisé par la voie d'un avenant.",
        "modification | Les horaires sont modifiés par affichage.",
        "financier | Les adhérents bénéficieront d'une tarification préférentielle.",
        "financier | La prise de participation directe ou indirecte est exclue.",
        "entree_en_vigueur | La résiliation prend effet deux mois après la lettre.",
        "duree | Les données sont gardées pendant trois ans.",
        "gouvernance | La tarification préférentielle est affichée.",
        "litiges | Les parties s'informent de l'avancement.",
      })
  void nearMissesDoNot(String kind, String body) {
    assertThat(kinds(body)).doesNotContain(kind);
  }

  @Test
  void headingsNameClauses() {
    NameFacts facts = Zones.ordinary().article("Durée", "Trois ans.", "duree").read();
    assertThat(facts.clauses())
        .anySatisfy(
            c -> {
              assertThat(c.kind()).isEqualTo("duree");
              assertThat(c.titled()).isTrue();
            });
  }

  @Test
  void aPromisedAdvantageIsNoFinancialClause() {
    Zones promise =
        Zones.ordinary()
            .article(
                "Tarification préférentielle",
                "Un tarif avantageux sera présenté au comité.",
                "financier");
    assertThat(promise.read().clauses()).extracting(Clause::kind).doesNotContain("financier");
    Zones price =
        Zones.ordinary()
            .article("Tarification préférentielle", "Le tarif est de 12 € par mois.", "financier");
    assertThat(price.read().clauses()).extracting(Clause::kind).contains("financier");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les parties s'engagent à collaborer. | true | true",
        "Chaque partie désigne un référent. | true | true",
        "La Commune s'engage à ouvrir la salle. L'Association doit la nettoyer. | true | true",
        "La Commune met la salle à disposition. | true | false",
        "La Comune de Brévan verse une aide. Les Rameurs assurent l'accueil. | true | true",
        "L'Association participe aux frais. | false | true",
        "La salle est belle. | false | false",
      })
  void everyPartyIsAskedForItsObligations(String body, boolean first, boolean second) {
    assertThat(Zones.ordinary().article("Engagements", body).read().obligations())
        .extracting(Obligation::bound)
        .containsExactly(first, second);
  }
}
