package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Party;
import org.contreseing.model.Party.Representation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parties that a table presents, one to a row or one to a column. */
class PartyTableTest {

  static Stream<Arguments> tables() {
    return Stream.of(
        arguments(
            "Markdown, one party a row",
            """
            ENTRE LES PARTIES SUIVANTES

            | Partie | Siège | Représentée par | Ci-après |
            |:---|:---|:---|:---|
            | Commune de Brévan | 1 place Foch, 07190 Brévan, SIRET 21070001200012 | M. Yann Le Goff, maire, délibération du 3 mai 2024 | la Commune |
            | Fondation du Val, reconnue d'utilité publique | 4 rue Haute, 07000 Privas | Mme Inès Van der Berg, déléguée générale | « la Fondation » |
            """,
            "Commune de Brévan#la Commune#Yann Le Goff#maire#07190|Fondation du Val#la Fondation#Inès Van der Berg#déléguée générale#07000"),
        arguments(
            "drawn with signs, one party a column, a cell over two lines",
            """
            +--------------+--------------------+-------------------------+
            | PARTIES      | LE FINANCEUR       | LE BÉNÉFICIAIRE         |
            +--------------+--------------------+-------------------------+
            | Dénomination | Commune de Brévan  | Association des         |
            |              |                    | Rameurs du Val          |
            | Désignation  | « la Commune »     | « le Club »             |
            | Adresse      | 1 place Foch, 07190 Brévan | 3 quai Nord, 07190 Brévan |
            | Représentant | M. Yann Le Goff, maire | Mme Inès Van der Berg, présidente |
            +--------------+--------------------+-------------------------+
            """,
            "Commune de Brévan#la Commune#Yann Le Goff#maire#07190|Association des Rameurs du Val#le Club#Inès Van der Berg#présidente#07190"),
        arguments(
            "tabs",
            "Entre :\n\nOrganisme\tAdresse\tReprésentant légal\tDénomination abrégée\nCommune de Brévan\t1 place Foch, 07190 Brévan\tM. Yann Le Goff, maire\tla Commune\nCCAS du Val\t4 rue Haute, 07000 Privas\tMme Inès Van der Berg, vice-présidente\tle CCAS",
            "Commune de Brévan#la Commune#Yann Le Goff#maire#07190|CCAS du Val#le CCAS#Inès Van der Berg#vice-présidente#07000"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void everyPartyOfATableIsRead(String form, String opening, String expected) {
    assertThat(parties(opening).stream().map(PartyTableTest::line).collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Nom | Adresse | Surface |\n|---|---|---|\n| Salle des fêtes | 1 place Foch | 120 |\n| Gymnase | 2 quai Nord | 800 |",
        "| Article | Page |\n|---|---|\n| Objet | 2 |\n| Durée | 3 |",
        "| Partenaire | Montant |\n|---|---|\n| Commune de Brévan | 1 000 |\n| Commune du Val | 2 000 |"
      })
  void anotherTablePresentsNobody(String table) {
    assertThat(parties("Contexte de l'opération\n\n" + table)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Structure | Représentant |\n|---|---|\n| Office du Val | M. Luc Roy |\n| Club nautique | Mme Zoé Lys |"
      })
  void aCommitteeBesideThePartiesIsNoParty(String table) {
    String comparution =
        "Entre la commune de Brévan, représentée par M. Yann Le Goff, maire, ci-après « la Commune », et l'association Les Rameurs, représentée par Mme Inès Van der Berg, présidente, ci-après « l'Association »,";
    assertThat(parties(comparution + "\n\n" + table))
        .extracting(Party::name)
        .containsExactly("commune de Brévan", "association Les Rameurs");
  }

  private static List<Party> parties(String opening) {
    return new Zones()
        .parties(opening.strip())
        .recitals("Il a été convenu ce qui suit :")
        .article("Objet", "La convention a pour objet le prêt.")
        .read()
        .parties();
  }

  private static String line(Party p) {
    return String.join(
        "#",
        p.name(),
        String.join("+", p.aliases()),
        p.representation().flatMap(Representation::person).orElse(""),
        p.representation().flatMap(Representation::quality).orElse(""),
        p.seat().flatMap(Party.Seat::postcode).orElse(""));
  }
}
