package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Appearance;
import org.contreseing.model.Appearance.Likeness;
import org.contreseing.model.Appearance.Role;
import org.contreseing.model.Party;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppearanceReaderTest {

  private static List<String> of(int party, Role role, Zones zones) {
    return zones.read().appearances().stream()
        .filter(a -> a.party() == party && a.role() == role)
        .map(a -> a.printed() + "/" + a.likeness() + "/" + a.count())
        .toList();
  }

  @Test
  void aPartyAppearsFromPresentationToSignature() {
    Zones zones =
        Zones.ordinary()
            .article(
                "Objet", "La Commune prête le quai à l'Association. La commune de Brévan l'assure.")
            .signature("Fait à Brévan, le 3 mai 2024\n\nPour la Commune\nAnne Doré");
    List<Appearance> found = zones.read().appearances();
    assertThat(found)
        .filteredOn(a -> a.party() == 0)
        .extracting(a -> a.role() + " " + a.printed() + " " + a.likeness())
        .containsExactly(
            "COMPARUTION commune de Brévan SAME",
            "ALIAS la Commune ALIAS",
            "BODY Commune ALIAS",
            "BODY commune de Brévan SAME",
            "SIGNATURE la Commune ALIAS");
    assertThat(found)
        .filteredOn(a -> a.likeness() != Likeness.UNNAMED)
        .allMatch(a -> zones.at(a.span()).equals(a.printed()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Commune entretient. La Commune paie. | Commune/ALIAS/2",
        "Les agents de Brévan entretiennent. | Brévan/ABBREVIATION/1",
        "Le quai de Brevan est prêté. | Brevan/ABBREVIATION/1",
        "Les agents de Brévann entretiennent. | Brévann/SPELLING/1",
        "Toute commune peut adhérer. | ''",
        "La commune de Limoges peut adhérer. | ''",
        "Le maire entretient. | ''",
        "Les parties se réunissent. | ''",
      })
  void bodiesAreReadForTheNamesTheyUse(String sentence, String expected) {
    List<String> found = of(0, Role.BODY, Zones.ordinary().article("Objet", sentence));
    assertThat(String.join(" ", found)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Le Comité Syndical en débat.", "Des prestations sont rendues."})
  void aCommonWordNearAnAliasIsNoSlip(String sentence) {
    Zones zones =
        new Zones()
            .parties(
                "Entre le syndicat mixte Alizé, représenté par M. Roy, président, ci-après « le Syndicat »,\n\nEt\n\nLa société Oréa, représentée par M. Lys, gérant, ci-après « le Prestataire »,")
            .article("Objet", sentence);
    assertThat(of(0, Role.BODY, zones)).isEmpty();
    assertThat(of(1, Role.BODY, zones)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pour la Commune\\nAnne Doré | la Commune/ALIAS/1",
        "Pour la commune de Brévan\\nAnne Doré | commune de Brévan/SAME/1",
        "Pour la ville de Brévan\\nAnne Doré | ville de Brévan/OTHER_FORM/1",
        "Pour la commune de Brevant\\nAnne Doré | commune de Brevant/SPELLING/1",
        "La maire\\nAnne Doré | /UNNAMED/1",
      })
  void signatureBlocksAreComparedWithThePresentation(String block, String expected) {
    Zones zones =
        Zones.ordinary()
            .article("Objet", "Prêt.")
            .signature("Fait à Brévan, le 3 mai 2024\n\n" + block.replace("\\n", "\n"));
    assertThat(of(0, Role.SIGNATURE, zones)).singleElement().asString().endsWith(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "commune de Brévan, Commune de BREVAN, SAME",
    "commune de Brévan, Brévan, ABBREVIATION",
    "commune de Brévan, la commune de Brévan (07), ABBREVIATION",
    "commune de Brévan, ville de Brévan, OTHER_FORM",
    "commune de Brévan, comune de Brévan, SPELLING",
    "commune de Brévan, commune de Limoges, DIFFERENT",
    "Institut national de recherche, INR, ABBREVIATION",
    "syndicat mixte Numérique Nord (SMNN), SMNN, ALIAS",
    "association Les Rameurs, société Les Rameurs, OTHER_FORM",
    "conseil départemental de la Creuse, conseil général de la Creuse, RENAMED",
    "France Travail, Pôle emploi, RENAMED",
    "Enedis, ERDF, RENAMED",
    "Enedis, Engie, DIFFERENT",
  })
  void namesAreCompared(String presented, String printed, Likeness expected) {
    Party party =
        new Zones()
            .parties(
                "Entre "
                    + presented
                    + ", sise 3 quai Nord, 07190 Brévan, représentée par Mme Doré, présidente,\n\nEt\n\nLa société Oréa, représentée par M. Lys, gérant,")
            .article("Objet", "Prêt.")
            .read()
            .parties()
            .get(0);
    assertThat(party.name()).isEqualTo(presented);
    assertThat(new NameLikeness(Tables.builtIn()).of(party, printed)).isEqualTo(expected);
  }
}
