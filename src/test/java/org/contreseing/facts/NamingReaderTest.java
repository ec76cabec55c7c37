package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.contreseing.model.AliasFault;
import org.contreseing.model.GovernanceBody;
import org.contreseing.model.Identifier;
import org.contreseing.model.Located;
import org.contreseing.model.Naming;
import org.contreseing.model.NumberlessParties;
import org.contreseing.model.OrganAsParty;
import org.contreseing.model.OutdatedName;
import org.contreseing.model.Outsider;
import org.contreseing.model.PartyCount;
import org.contreseing.model.SignatureMismatch;
import org.contreseing.model.TermCase;
import org.contreseing.model.TermNumber;
import org.contreseing.model.WrongNumber;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules on names ask, one question a test; wordings are tried by the rules' examples. */
class NamingReaderTest {

  private static final Tables TABLES = Tables.builtIn();

  private static <F extends Located> List<F> facts(Zones zones, Class<F> kind) {
    List<Identifier> numbers = new NumberReader(TABLES).read(zones.outline()).identifiers();
    NameFacts named = zones.read();
    List<Identifier> owned = Ownership.of(numbers, List.of(), named.parties(), named.signature());
    Naming naming = new NamingReader(TABLES).read(Canvas.of(zones.outline()), named, owned);
    return Stream.concat(naming.parties().stream(), naming.terms().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static Zones presented(String first) {
    return new Zones()
        .title("Convention de partenariat")
        .parties(
            "Entre les soussignés :\n\n"
                + first
                + "\n\nEt\n\nL'association Les Rameurs, sise 3 quai Nord, 07190 Brévan, RNA W073001234, représentée par M. Paul Lys, président,\n"
                + "ci-après dénommée « l'Association »,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Conseil départemental de l'Ardèche, représenté par M. Jean Mas, président, | le Département",
        "Le conseil municipal de Brévan, représenté par M. Jean Mas, maire, | la commune",
        "La préfecture de l'Ardèche, représentée par M. Jean Mas, préfet, | l'État",
        "La régie autonome de l'eau, représentée par M. Jean Mas, directeur, | la collectivité",
        "La régie autonome de l'eau, dotée de la personnalité morale, représentée par M. Jean Mas, directeur, | ''",
        "La commune de Brévan, représentée par M. Jean Mas, maire, | ''",
      })
  void anOrganIsNoParty(String block, String person) {
    assertThat(facts(presented(block), OrganAsParty.class))
        .extracting(o -> o.person().fr())
        .allMatch(p -> !person.isEmpty() && p.startsWith(person))
        .hasSize(person.isEmpty() ? 0 : 1);
  }

  @Test
  void aPartyWithoutNumberIsToldWithThoseThatHaveOne() {
    Zones zones =
        presented("La commune de Brévan, sise 1 place Haute, représentée par M. Jean Mas, maire,");
    assertThat(facts(zones, NumberlessParties.class))
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.parties()).containsExactly("commune de Brévan");
              assertThat(n.numbered()).containsExactly("association Les Rameurs");
            });
  }

  @Test
  void aNumberThatNobodyOwnsMayBeAnybodys() {
    Zones zones =
        presented("La commune de Brévan, sise 1 place Haute, représentée par M. Jean Mas, maire,")
            .article("Factures", "Elles portent le SIRET 210 704 102 00016.");
    assertThat(facts(zones, NumberlessParties.class)).isEmpty();
  }

  @Test
  void twoNumbersOfOnePartyMustAgree() {
    Zones zones =
        presented(
            "La société Alpha, sise 1 place Haute, SIREN 732 829 320, SIRET 250 702 107 00013, représentée par M. Jean Mas, président,");
    assertThat(facts(zones, WrongNumber.class))
        .extracting(WrongNumber::fault)
        .containsExactly(WrongNumber.Fault.OTHER_SIREN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "« la Commune » ou « la Ville » | La Commune paie. La Ville aussi. | DOUBLE",
        "« la commune de Brévan » | La commune de Brévan paie. | SAME_AS_NAME",
        "« la Bénéficiaire » | Brévan paie. | UNUSED",
      })
  void anAliasIsShortSingleAndUsed(String alias, String body, AliasFault.Kind kind) {
    Zones zones =
        presented(
                "La commune de Brévan, sise 1 place Haute, représentée par M. Jean Mas, maire, ci-après dénommée "
                    + alias
                    + ",")
            .article("Objet", body + " L'Association aussi.");
    assertThat(facts(zones, AliasFault.class)).extracting(AliasFault::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Un avenant est signé par les trois parties. | 3",
        "Les frais sont payés par les 4 signataires. | 4",
        "Ils décident à la majorité des parties. | 3",
        "Un avenant est signé par les deux parties. | 0",
        "Les trois parties du quai sont ouvertes. | 0",
        "Toute commune peut adhérer à la présente convention, qui lie alors les trois parties. | 0",
      })
  void partiesAreCounted(String sentence, int said) {
    assertThat(facts(Zones.ordinary().article("Vie", sentence), PartyCount.class))
        .extracting(PartyCount::said)
        .allMatch(n -> n == said)
        .hasSize(said == 0 ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le bilan est remis au conseil général. | conseil général",
        "L'offre paraît à Pôle emploi. | Pôle emploi",
        "Le bilan est remis au Conseil général de l'environnement. | ''",
        "Le règlement du conseil général du 3 mai 2010 reste appliqué. | ''",
        "Le quai est en Rhône-Alpes. | ''",
      })
  void bodiesHaveTheirPresentNames(String sentence, String name) {
    assertThat(facts(Zones.ordinary().article("Vie", sentence), OutdatedName.class))
        .extracting(OutdatedName::name)
        .isEqualTo(name.isEmpty() ? List.of() : List.of(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La société Verdance s'engage à nettoyer. | société Verdance",
        "La commune de Valmont devra payer. | commune de Valmont",
        "La commune de Brévan devra payer. | ''",
        "Le maire de la commune de Valmont devra payer. | ''",
        "L'entreprise retenue s'engage à nettoyer. | ''",
      })
  void onlyPartiesAreBound(String sentence, String name) {
    assertThat(facts(Zones.ordinary().article("Vie", sentence), Outsider.class))
        .extracting(Outsider::name)
        .isEqualTo(name.isEmpty() ? List.of() : List.of(name));
  }

  @Test
  void aPluralOfOnePartyIsCountedAndMayBind() {
    Zones zones =
        Zones.ordinary()
            .article("Vie", "La Commune paie. Les Communes paient. Les Communes votent.");
    assertThat(facts(zones, TermNumber.class))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.found()).isEqualTo("Les Communes");
              assertThat(t.count()).isEqualTo(2);
              assertThat(t.binding()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La Commune accueille les Communes membres.",
        "Sont « les Communes » celles de la vallée. Les Communes paient.",
        "La Commune accueille des communes.",
      })
  void otherPluralsAreFree(String sentence) {
    assertThat(facts(Zones.ordinary().article("Vie", sentence), TermNumber.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'Association paie. La présidente de l'association signe. | 1",
        "La Commune paie. Le territoire de la commune est grand. | 0",
        "La Commune paie. La commune de Valmont aussi. | 0",
      })
  void aTermKeepsItsCapital(String body, int count) {
    assertThat(facts(Zones.ordinary().article("Vie", body), TermCase.class)).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Un comité de suivi est créé. | [composition, périodicité des réunions, règle de décision]",
        "Un comité de suivi est créé. Il se réunit chaque année. | [composition, règle de décision]",
        "Un comité de suivi est créé. Chaque partie y désigne deux membres. Il se réunit chaque année. | ''",
      })
  void aCommitteeHasMembersAndMeetings(String body, String missing) {
    assertThat(facts(Zones.ordinary().article("Vie", body), GovernanceBody.class))
        .extracting(g -> g.missing().toString())
        .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing));
  }

  @ParameterizedTest
  @CsvSource({"la Commune, 0", "la Ville de Brévan, 0", "la mairie de Brévan, 1"})
  void aTownSignsForItsCommuneAndATownHallDoesNot(String label, int differences) {
    Zones zones =
        Zones.ordinary()
            .article("Vie", "La Commune paie.")
            .signature("Fait à Brévan, le 3 mai 2024\n\nPour " + label + ",\nLe Maire,\nAnne Doré");
    assertThat(facts(zones, SignatureMismatch.class)).hasSize(differences);
  }
}
