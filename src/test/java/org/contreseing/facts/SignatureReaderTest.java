package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contreseing.model.Signature;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.SignatureBlock.State;
import org.contreseing.model.SigningFormula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SignatureReaderTest {

  private static Signature signature(String zone) {
    return Zones.ordinary()
        .article("Objet", "La convention a pour objet le prêt.")
        .signature(zone.replace("\\n", "\n"))
        .read()
        .signature();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fait à Tulle, le 12 mars 2025 | Tulle | 2025-03-12 | false | false",
        "Fait à La Roche-sur-Yon le 18/07/2023 | La Roche-sur-Yon | 2023-07-18 | false | false",
        "A La Roche-sur-Yon, le 18/07/2023 | La Roche-sur-Yon | 2023-07-18 | false | false",
        "À Tulle, le 12 mars 2025 | Tulle | 2025-03-12 | false | false",
        "Paris, le 19 juin 1989 | Paris | 1989-06-19 | false | false",
        "FAIT A TULLE, LE 12 MARS 2025 | TULLE | 2025-03-12 | false | false",
        "Fait et signé à Tulle, en deux exemplaires, le 12 mars 2025 | Tulle | 2025-03-12 | false | false",
        "Fait en deux exemplaires originaux, à Tulle, le 12 mars 2025 | Tulle | 2025-03-12 | false | false",
        "Fait le 12 mars 2025 à Tulle | Tulle | 2025-03-12 | false | false",
        "Fait à LE POUZEL,\\n\\nLe 12 mars 2025 | LE POUZEL | 2025-03-12 | false | false",
        "Fait àle, | '' | '' | true | true",
        "Fait à , le | '' | '' | true | true",
        "Fait à ……………, le …………… | '' | '' | true | true",
        "Fait à ........................ , le ...... / ...... / ...... | '' | '' | true | true",
        "Fait à..., le.... | '' | '' | true | true",
        "Fait à\\n\\nLe ____ / ____ / ____ | '' | '' | true | true",
        "Fait en double exemplaire, à..., le.... | '' | '' | true | true",
        "Fait à XXXXX, le XX/XX/XXXX | '' | '' | true | true",
        "Fait à Tulle, le .......... | Tulle | '' | false | true",
        "Fait à LE POUZEL,\\n\\nLe ____ / ____ / ____ | LE POUZEL | '' | false | true",
        "Fait à Paris, le . | Paris | '' | false | true",
        "Fait à __________, le 12 mars 2025 | '' | 2025-03-12 | true | false",
      })
  void formulasAreReadInAllTheirForms(
      String zone, String place, String date, boolean placeBlank, boolean dateBlank) {
    assertThat(signature(zone).formulas())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.place().orElse("")).isEqualTo(place);
              assertThat(f.date().map(LocalDate::toString).orElse("")).isEqualTo(date);
              assertThat(f.placeBlank()).isEqualTo(placeBlank);
              assertThat(f.dateBlank()).isEqualTo(dateBlank);
            });
  }

  @Test
  void everyBlockMayHaveItsFormula() {
    Signature signature =
        signature(
            "Fait à Tulle, le 3 mai 2025\n\nPour la Commune\nAnne Doré\n\nFait à Brive, le 5 mai 2025\n\nPour l'Association\nPaul Lys");
    assertThat(signature.formulas())
        .extracting(f -> f.place().orElse(""))
        .containsExactly("Tulle", "Brive");
    assertThat(signature.place()).contains("Tulle");
    assertThat(signature.date()).contains(LocalDate.of(2025, 5, 5));
    assertThat(signature.blocks()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fait en deux exemplaires originaux | 2",
        "Fait en 3 exemplaires, | 3",
        "En trois (3) exemplaires originaux | 3",
        "Fait en double exemplaire | 2",
        "Fait en quatre originaux | 4",
        "Établi en un seul exemplaire original | 1",
        "Fait en autant d'exemplaires originaux que de parties | 2",
        "Fait à Tulle | 0",
      })
  void originalsAreCounted(String zone, int originals) {
    assertThat(signature(zone).originals().orElse(0)).isEqualTo(originals);
  }

  @Test
  void copiesOfReportsAreNoOriginals() {
    Signature signature =
        Zones.ordinary()
            .article("Bilan", "Le rapport est remis en trois exemplaires au comité.")
            .signature("Fait à Tulle, le 3 mai 2025")
            .read()
            .signature();
    assertThat(signature.originals()).isEmpty();
  }

  static Stream<Arguments> blocks() {
    return Stream.of(
        arguments(
            "name, function, party",
            "Anne DORÉ\nMaire\nCommune de Brévan\n\nPaul LYS\nPrésident\nLes Rameurs",
            "Commune de Brévan/0/Anne DORÉ/Maire;Les Rameurs/1/Paul LYS/Président"),
        arguments(
            "function with party, name",
            "La maire de la Commune\nAnne DORÉ\n\nLe Président des Rameurs\nPaul LYS",
            "Commune/0/Anne DORÉ/maire;Rameurs/1/Paul LYS/Président"),
        arguments(
            "Pour",
            "Pour la Commune,\nLa maire,\nAnne Doré\n\nPour l'Association,\nLe président,\nPaul Lys",
            "la Commune/0/Anne Doré/maire;l'Association/1/Paul Lys/président"),
        arguments(
            "Pour on one line",
            "Pour la Commune, la maire, Anne Doré\n\nPour l'Association, le président, Paul Lys",
            "la Commune/0/Anne Doré/maire;l'Association/1/Paul Lys/président"),
        arguments(
            "wide gaps",
            "Pour la Commune          Pour l'Association\nLa maire                 Le président\nAnne Doré                Paul Lys",
            "la Commune/0/Anne Doré/maire;l'Association/1/Paul Lys/président"),
        arguments(
            "tabs",
            "Pour la Commune\tPour l'Association\nAnne Doré, maire\tPaul Lys, président",
            "la Commune/0/Anne Doré/maire;l'Association/1/Paul Lys/président"),
        arguments(
            "Markdown table",
            "| Pour la Commune | Pour l'Association |\n|---|---|\n| La maire | Le président |\n| Anne Doré | Paul Lys |",
            "la Commune/0/Anne Doré/maire;l'Association/1/Paul Lys/président"),
        arguments(
            "without names",
            "Pour la Commune\nLa maire\n\nPour l'Association\nLe président",
            "la Commune/0//maire;l'Association/1//président"),
        arguments(
            "in the person of",
            "La Commune,\n\nEn la personne de son représentant\nlégal en exercice\n\nL'Association,\n\nEn la personne de son président",
            "La Commune/0//représentant légal en exercice;L'Association/1//président"),
        arguments(
            "name over two lines",
            "Anne Doré\nMaire\nCommune\nde Brévan",
            "Commune de Brévan/0/Anne Doré/Maire"),
        arguments("person alone", "Anne Doré\n\nPaul Lys", "/0/Anne Doré/;/1/Paul Lys/"),
        arguments(
            "civility",
            "Pour la Commune de Brévan\nMadame Anne DORÉ",
            "la Commune de Brévan/0/Anne DORÉ/"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blocks")
  void blocksAreToldApartAndLinkedToTheirParties(String shape, String zone, String expected) {
    List<String> blocks =
        signature("Fait à Tulle, le 3 mai 2025\n\n" + zone).blocks().stream()
            .map(SignatureReaderTest::line)
            .toList();
    assertThat(String.join(";", blocks)).isEqualTo(expected);
  }

  private static String line(SignatureBlock b) {
    return "%s/%s/%s/%s"
        .formatted(
            b.label(),
            b.party().map(String::valueOf).orElse(""),
            b.signatory().orElse(""),
            b.quality().orElse(""));
  }

  @Test
  void cellsOfAColumnBelongTogether() {
    Zones zones = Zones.ordinary().article("Objet", "Prêt.");
    zones.table(
        new String[] {"Pour la Commune", "Pour l'Association"},
        new String[] {"Anne Doré, maire", "Paul Lys, président"});
    assertThat(zones.read().signature().blocks())
        .extracting(SignatureReaderTest::line)
        .containsExactly("la Commune/0/Anne Doré/maire", "l'Association/1/Paul Lys/président");
  }

  @Test
  void rowsUnderHeadersAreOneSignatoryEach() {
    Zones zones = Zones.ordinary().article("Objet", "Prêt.");
    zones.table(
        new String[] {"Partie", "Nom", "Qualité"},
        new String[] {"Commune de Brévan", "Anne Doré", "Maire"},
        new String[] {"Les Rameurs", "Paul Lys", "Président"});
    assertThat(zones.read().signature().blocks())
        .extracting(b -> b.party().orElse(-1))
        .containsExactly(0, 1);
  }

  @Test
  void onlyADrawnBlankProvesThatNobodySigned() {
    assertThat(
            signature("Fait à Tulle, le ____ / ____ / ____\n\nPour la Commune\nLa maire").blocks())
        .extracting(SignatureBlock::state)
        .containsExactly(State.UNSIGNED);
    assertThat(signature("Fait àle,\n\nPour la Commune\nLa maire").blocks())
        .extracting(SignatureBlock::state)
        .containsExactly(State.UNVERIFIABLE);
    assertThat(signature("Fait à Tulle, le 3 mai 2025\n\nPour la Commune\nAnne Doré").blocks())
        .extracting(SignatureBlock::state)
        .containsExactly(State.UNVERIFIABLE);
  }

  @Test
  void phrasesOfTheTemplateAreLeftovers() {
    SignatureBlock block =
        signature(
                "Fait à Tulle, le 3 mai 2025\n\nPour l'Association\n(signature + cachet de l'organisme)\nNom, prénom, qualité")
            .blocks()
            .get(0);
    assertThat(block.leftovers())
        .extracting(l -> l.quote())
        .containsExactly("(signature + cachet de l'organisme)", "Nom, prénom, qualité");
    assertThat(block.signatory()).isEmpty();
  }

  @Test
  void delegationAndElectronicSignatureAreTold() {
    Signature signature =
        signature(
            "Signé électroniquement\n\nPour la maire et par délégation,\nle premier adjoint,\nLuc Roy");
    assertThat(signature.electronic()).isTrue();
    assertThat(signature.blocks()).anySatisfy(b -> assertThat(b.delegated()).isTrue());
  }

  @Test
  void withoutSignatureZoneNothingIsInvented() {
    Signature signature =
        Zones.ordinary().article("Objet", "Fait à Tulle le pain est bon.").read().signature();
    assertThat(signature.formulas()).isEmpty();
    assertThat(signature.blocks()).isEmpty();
  }

  @Test
  void spansCountInTheSource() {
    Zones zones =
        Zones.ordinary()
            .article("Objet", "Prêt.")
            .signature("Fait à Tulle, le 3 mai 2025\n\nPour la Commune\nAnne Doré");
    Signature signature = zones.read().signature();
    SigningFormula formula = signature.formulas().get(0);
    assertThat(zones.at(formula.span())).isEqualTo("Fait à Tulle, le 3 mai 2025");
    assertThat(zones.at(signature.blocks().get(0).signatorySpan())).isEqualTo("Anne Doré");
  }
}
