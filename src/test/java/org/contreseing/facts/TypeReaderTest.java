package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Agreement;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Convention de partenariat | PAR",
        "Convention pluriannuelle d'objectifs | SUB",
        "Convention de partenariat pour le développement d'une application | PAR,DEV",
        "CONVENTION DE PARTENARIAT POUR LE DEVELOPPEMENT D'UN LOGICIEL | PAR,DEV",
        "Convention d'occupation du domaine public | LOC",
        "Convention de mise à disposition de services | MDS",
        "Convention constitutive d'un groupement de commandes | GRP",
        "Convention de fonds de concours | FIN",
        "Mandat de maîtrise d'ouvrage | MOA",
        "Accord de confidentialité | NDA",
        "Avenant n° 2 à la convention de partenariat | AVE,PAR",
        "Convention de mise à disposition d'un agent | PER",
        "Convention de partenariat pour le développement durable | PAR",
        "Convention relative aux prêts conventionnés | ''",
        "Note de service | ''",
      })
  void theTitleWeighsMost(String title, String types) {
    assertThat(
            String.join(
                ",",
                new Zones()
                    .title(title)
                    .article("Divers", "Les parties conviennent.")
                    .read()
                    .types()))
        .isEqualTo(types);
  }

  @Test
  void theObjectDecidesWhereTheTitleIsSilent() {
    Zones zones =
        new Zones()
            .title("Convention")
            .article(
                "Objet",
                "La présente convention a pour objet de fixer le partenariat et la coopération entre les communes. Le partenariat dure.");
    assertThat(zones.read().types()).containsExactly("PAR");
  }

  @Test
  void theBodyAloneDecidesNothing() {
    Zones zones =
        new Zones()
            .title("Convention")
            .article(
                "Divers",
                "Un groupement de commandes, des fonds de concours et un accord de confidentialité sont envisagés.");
    assertThat(zones.read().types()).isEmpty();
  }

  @Test
  void aWholeAgreementComesTogether() {
    Agreement agreement =
        new FactReader(Tables.builtIn())
            .read(
                Zones.ordinary()
                    .article(
                        "Objet",
                        "La présente convention a pour objet le partenariat. Elle est conclue pour une durée de deux ans.",
                        "objet")
                    .signature("Fait à Brévan, le 3 mai 2025\n\nPour la Commune\nAnne Doré")
                    .outline());
    assertThat(agreement.title()).isEqualTo("Convention de partenariat");
    assertThat(agreement.parties()).hasSize(2);
    assertThat(agreement.durations()).hasSize(1);
    assertThat(agreement.signature().date()).isPresent();
    assertThat(agreement.types()).isEqualTo(List.of("PAR"));
    assertThat(agreement.recognised()).isTrue();
  }

  @Test
  void thePartiesAreNoPartOfTheTitle() {
    Zones zones =
        new Zones()
            .title("Convention de prêt\n\nLe préfet, agissant au nom de l'État, d'une part,")
            .article("Objet", "Prêt.");
    assertThat(zones.read().title()).isEqualTo("Convention de prêt");
  }
}
