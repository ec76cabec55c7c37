package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Party;
import org.contreseing.model.Placeholder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parties of templates, and words among the parties that present nobody. */
class TemplatePartyTest {

  private static final String OTHER =
      "\n\nEt\n\nLa commune de Brévan, 1 place Foch, 07190 Brévan, représentée par M. Luc Roy, maire,";

  private static List<Party> parties(String head) {
    return new Zones()
        .parties("Entre\n\n" + head + OTHER)
        .article("Objet", "La convention a pour objet le prêt.")
        .read()
        .parties();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(ministre ou préfet de région), d'une part, | (ministre ou préfet de région)",
        "Le (dénomination du centre), représenté par M. Roy, | (dénomination du centre)",
        "{{ identification_bailleur }}, représenté par son directeur, | {{ identification_bailleur }}",
        ":company_name, dont le siège est à Brévan, | :company_name",
        "~recipient_name, demeurant à Brévan, | ~recipient_name",
        "${raison.sociale}, représentée par M. Roy, | ${raison.sociale}",
        "[nom de la structure], représentée par M. Roy, | [nom de la structure]",
        "(1), représenté par M. Roy, | (1)",
      })
  void aNameToFillInIsAFieldAndNotAParty(String head, String field) {
    List<Party> parties = parties(head);
    assertThat(parties).hasSize(2);
    assertThat(parties.get(0).blanks()).extracting(Placeholder::token).contains(field);
    assertThat(parties.get(0).unnamed()).isTrue();
  }

  @Test
  void aFieldBehindTheKindOfAPartyIsItsBlank() {
    assertThat(
            parties("L'association (nom de l'association), représentée par M. Roy,")
                .get(0)
                .blanks())
        .extracting(Placeholder::token)
        .containsExactly("(nom de l'association)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mme Anne Doré (nom d'usage : Lys), demeurant 2 rue Haute, 07190 Brévan,",
        "La société Orfeo (nom commercial : Lyre), représentée par M. Roy,",
        "Le syndicat mixte Alizé (SMAL), représenté par M. Roy,",
      })
  void bracketsThatSayMoreOfANameAreNoFields(String head) {
    assertThat(parties(head).get(0).blanks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Entre les signataires :",
        "Entre les parties ci-après désignées :",
        "ENTRE LES SOUSSIGNÉS :",
        "Entre les membres suivants :",
        "Entre les cocontractants ci-dessous :",
      })
  void wordsForAllPartiesAreNoParty(String introduction) {
    List<Party> parties =
        new Zones()
            .parties(
                introduction
                    + "\n\n1. Le syndicat mixte Alizé, représenté par Mme Zoé Lys, présidente,\n\n2. La commune de Brévan, représentée par M. Luc Roy, maire,\n\nAlizé et Brévan étant dénommés ensemble « les Parties »,")
            .article("Objet", "La convention a pour objet le prêt.")
            .read()
            .parties();
    assertThat(parties)
        .extracting(Party::name)
        .containsExactly("syndicat mixte Alizé", "commune de Brévan");
  }

  @Test
  void variantsOfATemplatePartyAreOneParty() {
    List<Party> parties =
        new Zones()
            .parties(
                "Entre\n\nLe ministre chargé de la pêche, représenté par le préfet,\n\nD'une part,\n\net, ou\n\n..., représenté par... , dénommé ci-après le pêcheur,\n\nD'autre part,")
            .article("Objet", "La convention a pour objet le prêt.")
            .read()
            .parties();
    assertThat(parties)
        .extracting(Party::name)
        .containsExactly("ministre chargé de la pêche", "...");
  }

  @Test
  void onlyTheStateNeedsNoAddress() {
    List<Party> parties =
        parties("Le préfet de la Lande,\n\nEt\n\nLe syndicat mixte Alizé, représenté par M. Roy,");
    assertThat(parties).extracting(Party::seatMissing).containsExactly(false, true, false);
  }

  @Test
  void anAddressMayBeHardWrapped() {
    Party party =
        parties(
                "Le syndicat mixte Alizé, sis 2 rue du\nFour-Banal, 07190\nBrévan, représenté par M. Roy,")
            .get(0);
    assertThat(party.seatText()).contains("2 rue du Four-Banal, 07190 Brévan");
  }

  @Test
  void whoActsBesideTheFirstMaySignToo() {
    Zones zones =
        new Zones()
            .parties(
                "Entre\n\nL'association Les Rameurs, représentée par M. Paul Lys, président, et Mme Zoé Roy, trésorière, ci-après « l'Association »,"
                    + OTHER)
            .article("Objet", "La convention a pour objet le prêt.")
            .signature(
                "Fait à Brévan, le 3 mai 2024\n\nPour l'Association,\nla trésorière,\nZoé Roy");
    NameFacts facts = zones.read();
    assertThat(facts.signature().blocks())
        .singleElement()
        .satisfies(b -> assertThat(b.signedByOtherThan(facts.parties().get(0))).isFalse());
  }
}
