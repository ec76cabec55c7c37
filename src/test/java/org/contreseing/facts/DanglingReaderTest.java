package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.DanglingReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanglingReaderTest {

  private static List<String> quotes(Zones zones) {
    return zones.read().danglingReferences().stream().map(DanglingReference::quote).toList();
  }

  private static List<String> quotes(String body) {
    return quotes(Zones.ordinary().article("Suivi", body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le dépôt suit de trois semaines cette réunion de cadrage. | cette réunion",
        "Le délai court de cette première réunion. | cette première réunion",
        "La Commune entretient les poteaux. Le dépôt suit cette réunion. | cette réunion",
        "Les réserves sont levées après cette visite. | cette visite",
        "La Commune paie dans le mois qui suit cet audit. | cet audit",
        "Le prix est révisé au vu de ce rapport. | ce rapport",
        "Les parties approuvent ce bilan. | ce bilan",
        "L'Association répond à ce questionnaire. | ce questionnaire",
        "La Commune répond à ce courrier sous un mois. | ce courrier",
        "Il est statué par cette commission. | cette commission",
        "Les candidats sont entendus par ce jury. | ce jury",
        "Un comité siège en mai. La liste est remise à ladite commission. | ladite commission",
        "Les règles sont celles de l'école. Le comité se prononce sur ledit règlement. | ledit règlement",
        "La liste est arrêtée par ledit comité. | ledit comité",
        "Les parties suivent l'avis dudit expert. | dudit expert",
        "Le dossier est remis audit jury. | audit jury",
        "Le montant figure sur ladite facture. | ladite facture",
        "La Commune répond des désordres dudit immeuble. | dudit immeuble",
        "Les règles sont affichées. Le comité se prononce sur ledit règlement. | ledit règlement",
        "Un comité siège en mai. La liste est remise à ladite commission. | ladite commission",
        "Le Preneur entretient la chaudière susvisée. | la chaudière susvisée",
        "Les travaux s'achèvent avant la date. | avant la date",
        "Le loyer court à compter du 3 mai, la garantie jusqu'à la date. | jusqu'à la date",
      })
  void aReferenceToNothingIsFound(String body, String quote) {
    assertThat(quotes(body)).singleElement().asString().startsWith(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les parties se réunissent en mars. Le délai court de cette réunion.",
        "Une séance a lieu en mai. Un relevé de cette réunion est dressé.",
        "Un comité de suivi est créé. Cette commission siège deux fois par an.",
        "La sécurité est contrôlée par un audit externe.",
        "L'audit annuel est réalisé en mars.",
        "Un audit technique précède la mise en service.",
        "Un contrôle a lieu en juin. Cette visite est annoncée.",
        "L'ouvrage est visité chaque année. Cette visite est gratuite.",
        "La décision est notifiée par lettre. Cette notification fait courir le délai.",
        "Le trésorier certifie les comptes. Ce certificat est joint.",
        "L'état des lieux est dressé. Cet inventaire est signé.",
        "Les biens sont inventoriés. Cet inventaire est signé.",
        "Un compte rendu est envoyé. Ce rapport est confidentiel.",
        "La Commune facture les repas. Cette facture est payée sous un mois.",
        "L'Association remplit ce formulaire, joint en annexe 2.",
        "Chaque partie peut résilier cette convention.",
        "Cette démarche associe les habitants.",
        "À cette fin, à cet effet et à ce titre, la Commune aide l'Association.",
        "Dans ce cas, ces dispositions s'appliquent.",
        "La Commune loue un immeuble. Elle entretient ledit immeuble.",
        "Un règlement est affiché. Le comité se prononce sur ledit règlement.",
        "Elle tient ladite association informée.",
        "Les travaux s'achèvent avant la date de l'inauguration.",
        "Les travaux s'achèvent avant la date fixée à l'article 3.",
        "Une chaudière est posée. Le Preneur entretient la chaudière susvisée.",
        "Une commission est créée. La liste est remise à ladite commission.",
        "Le règlement intérieur est affiché. L'usager respecte ledit règlement.",
        "Le présent contrat et ledit avenant forment un tout.",
      })
  void aReferenceToWhatWasSpokenOfIsNot(String body) {
    assertThat(quotes(body)).isEmpty();
  }

  @Test
  void thoseWhoDecidedInTheComparutionDidNotMeet() {
    Zones zones =
        new Zones()
            .parties(
                "Entre le syndicat mixte Alizé, représenté par M. Roy, président de son conseil, habilité par délibération du bureau du 3 mai 2024,\n\nEt la commune de Brévan, représentée par Mme Doré, maire,")
            .article("Dépôt", "Le dépôt a lieu dans le mois qui suit cette réunion.");
    assertThat(quotes(zones)).containsExactly("cette réunion");
  }
}
