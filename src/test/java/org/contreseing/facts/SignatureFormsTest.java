package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Signature;
import org.contreseing.model.SignatureBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole signature zones in the layouts that offices, banks and signing tools produce. */
class SignatureFormsTest {

  private static Zones agreement() {
    return new Zones()
        .parties(
            "Entre\n\nLa commune de Brévan, représentée par M. Yann Le Goff, maire, ci-après « la Commune »,\n\nEt\n\nL'association Les Rameurs, représentée par Mme Inès Van der Berg, présidente, ci-après « l'Association »,\n\nEt\n\nLe département de la Lande, représenté par M. Luc Roy, président du conseil départemental, ci-après « le Département »,")
        .article("Objet", "La convention a pour objet le prêt.");
  }

  static Stream<Arguments> zones() {
    return Stream.of(
        arguments(
            "Pour X : name, quality (signature)",
            "Pour la Commune : Yann Le Goff, maire (signature)\nPour l'Association : Inès Van der Berg, présidente (signature)\nPour le Département : Luc Roy, président du conseil départemental (signature)",
            "0/Yann Le Goff/maire|1/Inès Van der Berg/présidente|2/Luc Roy/président du conseil départemental"),
        arguments(
            "three columns",
            "Pour la Commune,        Pour l'Association,        Pour le Département,\nle maire                la présidente              le président\n\nYann LE GOFF            Inès VAN DER BERG          Luc ROY",
            "0/Yann LE GOFF/maire|1/Inès VAN DER BERG/présidente|2/Luc ROY/président"),
        arguments(
            "three columns with holes",
            "Pour la Commune,        Pour l'Association,        Pour le Département,\n                        la présidente\nYann Le Goff            Inès Van der Berg          Luc Roy",
            "0/Yann Le Goff/|1/Inès Van der Berg/présidente|2/Luc Roy/"),
        arguments(
            "a hole on the left only",
            "Pour la Commune,                    Pour l'Association,\n                                    La présidente,\nYann Le Goff                        Inès Van der Berg",
            "0/Yann Le Goff/|1/Inès Van der Berg/présidente"),
        arguments(
            "tabs, with a name on the right only",
            "Pour la Commune\t\tPour l'Association\nLe maire,\t\tLa présidente,\n\t\tInès Van der Berg",
            "0//maire|1/Inès Van der Berg/présidente"),
        arguments(
            "two rows of columns",
            "Pour la Commune                    Pour l'Association\nYann Le Goff                       Inès Van der Berg\n\nPour le Département\nLe président,\nLuc Roy",
            "0/Yann Le Goff/|2/Luc Roy/président|1/Inès Van der Berg/"),
        arguments(
            "quality, room to sign, name",
            "Pour la Commune,\nLe Maire,\n\n\n\nYann Le Goff\n\nPour l'Association,\nLa Présidente,\n\n\n\nInès Van der Berg",
            "0/Yann Le Goff/Maire|1/Inès Van der Berg/Présidente"),
        arguments(
            "quality in lower case on its line",
            "Pour la Commune,\nle maire,\nYann Le Goff\n\nPour l'Association,\nla présidente,\nInès Van der Berg",
            "0/Yann Le Goff/maire|1/Inès Van der Berg/présidente"),
        arguments(
            "quality goes on in lower case",
            "Pour le Département,\nle président\ndu conseil départemental,\nLuc Roy",
            "2/Luc Roy/président du conseil départemental"),
        arguments(
            "P/o",
            "P/o le Maire de Brévan,\nl'adjointe déléguée,\nZoé Des Prés",
            "0/Zoé Des Prés/adjointe déléguée"),
        arguments(
            "electronic signatures",
            "Pour la Commune\nSigné électroniquement par : Yann Le Goff\nDate : 03/05/2024 10:12:33\nQualité : Maire\n\nPour l'Association\nSigné électroniquement par : Inès Van der Berg\nDate : 04/05/2024 09:00:01\nQualité : Présidente",
            "0/Yann Le Goff/Maire|1/Inès Van der Berg/Présidente"),
        arguments(
            "labelled lines",
            "LA COMMUNE\nNom : LE GOFF Yann\nQualité : Maire\n\nL'ASSOCIATION\nNom : VAN DER BERG Inès\nQualité : Présidente",
            "0/LE GOFF Yann/Maire|1/VAN DER BERG Inès/Présidente"),
        arguments(
            "civility and name between party and quality",
            "Commune de Brévan\nMonsieur Yann LE GOFF\nMaire\n\nDépartement de la Lande\nMonsieur Luc ROY\nPrésident du Conseil départemental",
            "0/Yann LE GOFF/Maire|2/Luc ROY/Président du Conseil départemental"),
        arguments(
            "Markdown in bold",
            "**Pour la Commune**, le maire, Yann Le Goff\n\n**Pour l'Association**, la présidente, Inès Van der Berg",
            "0/Yann Le Goff/maire|1/Inès Van der Berg/présidente"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("zones")
  void everySignatoryHasItsBlock(String form, String zone, String expected) {
    List<SignatureBlock> blocks =
        agreement()
            .signature("Fait à Brévan, le 3 mai 2024\n\n" + zone)
            .read()
            .signature()
            .blocks();
    assertThat(blocks.stream().map(SignatureFormsTest::line).collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }

  private static String line(SignatureBlock b) {
    return "%s/%s/%s"
        .formatted(
            b.party().map(String::valueOf).orElse(""),
            b.signatory().orElse(""),
            b.quality().orElse(""));
  }

  @Test
  void whoSignsForAnotherIsTold() {
    assertThat(
            agreement()
                .signature("Fait à Brévan, le 3 mai 2024\n\nP/o le Maire,\nl'adjointe,\nZoé Lys")
                .read()
                .signature()
                .blocks())
        .singleElement()
        .satisfies(b -> assertThat(b.delegated()).isTrue());
  }

  @Test
  void aTableBelowTheSignaturesIsNoSignatory() {
    assertThat(
            agreement()
                .signature(
                    "Fait à Brévan, le 3 mai 2024\n\nPour la Commune\nYann Le Goff\n\nSurface habitable\nCol. 1\nLoyer maximum\n2 500")
                .read()
                .signature()
                .blocks())
        .singleElement()
        .satisfies(b -> assertThat(b.signatory()).contains("Yann Le Goff"));
  }

  @Test
  void theFunctionIsWhereANameIsMissing() {
    Zones zones =
        agreement()
            .signature(
                "Fait à Brévan, le 3 mai 2024, en trois exemplaires originaux\n\nPour la Commune,    Pour l'Association,\nLe maire            La présidente\nYann Le Goff        (signature)");
    Signature signature = zones.read().signature();
    assertThat(signature.blocks())
        .extracting(b -> zones.at(b.signatorySpan()))
        .containsExactly("Yann Le Goff", "La présidente");
    assertThat(zones.at(signature.originalsAt())).isEqualTo("en trois exemplaires originaux");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pour la Commune/Pour l'Association/Le maire/La présidente/Yann Le Goff/Inès Van der Berg|Yann Le Goff maire, Inès Van der Berg présidente",
        "Pour la Commune/Le maire/Yann Le Goff/Pour l'Association/La présidente/Inès Van der Berg|Yann Le Goff maire, Inès Van der Berg présidente",
        "Pour la Commune/Pour l'Association/Yann Le Goff/Inès Van der Berg|Yann Le Goff , Inès Van der Berg "
      })
  void rowsOfATableThatWasSavedAsTextAreDealtOutAgain(String lines, String signatories) {
    Signature signature = agreement().signature(lines.replace('/', '\n')).read().signature();

    assertThat(
            signature.blocks().stream()
                .map(b -> b.signatory().orElse("") + " " + b.quality().orElse(""))
                .collect(Collectors.joining(", "))
                .strip())
        .isEqualTo(signatories.strip());
  }
}
