package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.SignatureBlock.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Signature zones that are tables with a head, bilingual, stamped, scanned, or end a letter. */
class SignatureLayoutsTest {

  private static Zones agreement() {
    return new Zones()
        .parties(
            "Entre\n\nLa commune de Brévan, représentée par M. Yann Le Goff, maire, ci-après « la Commune »,\n\nEt\n\nLe centre intercommunal d'action sociale du Val d'Ource, représenté par Mme Inès Van der Berg, présidente, ci-après « le Centre »,\n\nEt\n\nLa ville de Sandhausen, représentée par son Oberbürgermeister, M. Luc Roy, ci-après « la Ville »,")
        .article("Objet", "La convention a pour objet le prêt.");
  }

  static Stream<Arguments> zones() {
    return Stream.of(
        arguments(
            "a head over tabs",
            "Partenaire\tSignataire\tDate et signature\nCommune de Brévan\tM. Yann Le Goff, maire\t..........\nCIAS du Val d'Ource\tla vice-présidente\t..........\nVille de Sandhausen\tM. Luc Roy\t..........",
            "0/Yann Le Goff/maire|1//vice-présidente|2/Luc Roy/"),
        arguments(
            "a head in Markdown, signatures blank",
            "| Structure | Nom et prénom | Qualité | Signature |\n|---|---|---|---|\n| Commune de Brévan | Yann Le Goff | Maire | |\n| CIAS du Val d'Ource | Inès Van der Berg | Présidente | |",
            "0/Yann Le Goff/Maire|1/Inès Van der Berg/Présidente"),
        arguments(
            "a head over wide gaps",
            "Membre                     Représentant                    Visa\nCommune de Brévan          M. Yann Le Goff, maire\nVille de Sandhausen        M. Luc Roy",
            "0/Yann Le Goff/maire|2/Luc Roy/"),
        arguments(
            "two columns of 'Signature' are no head",
            "Pour la Commune          Pour le Centre\nSignature                Signature\nYann Le Goff             Inès Van der Berg",
            "0/Yann Le Goff/|1/Inès Van der Berg/"),
        arguments(
            "functions wrapped in columns",
            "Pour la Commune,\tPour le Centre,\nPour le maire et par\tLa directrice du\ndélégation,\tservice public\nle troisième adjoint\tde l'action sociale,\nHugo DA SILVA\tLéa EL AMRANI",
            "0/Hugo DA SILVA/troisième adjoint|1/Léa EL AMRANI/directrice du service public de l'action sociale"),
        arguments(
            "two who sign for one",
            "Pour la Commune,\tPour le Centre,\nLe maire,\tLes coprésidentes,\nYann LE GOFF\tInès VAN DER BERG\n\tLéa EL AMRANI",
            "0/Yann LE GOFF/maire|1/Inès VAN DER BERG/coprésidentes|1/Léa EL AMRANI/coprésidentes"),
        arguments(
            "what becomes of the act",
            "Pour la Commune\nLe maire,\nYann Le Goff\n\nNotifié au Centre le\nTransmis en préfecture le\nAmpliations : M. le préfet – archives\nCopie : trésorerie de Brévan\nPublié le",
            "0/Yann Le Goff/maire"),
        arguments(
            "a scan",
            "Pour la Commune\nLe rnaire,\nYann LE GOFF\n\nPour le Centre\nLa presldente,\nInes VAN DER BERG",
            "0/Yann LE GOFF/rnaire|1/Ines VAN DER BERG/presldente"),
        arguments(
            "stamps with who before when",
            "POUR LA COMMUNE\nSigné électroniquement par Yann LE GOFF le 16/11/2026 à 09:41\nCertificat n° 5A:1F\n\nPOUR LE CENTRE\nSignature électronique de Inès Van der Berg (17/11/2026)\n\nPOUR LA VILLE\nSigné numériquement par ………… le …/…/…",
            "0/Yann LE GOFF/|1/Inès Van der Berg/|2//"),
        arguments(
            "German below French",
            "Pour la Commune de Brévan\nFür die Gemeinde Brévan\nLe Maire, Yann LE GOFF\n\nPour la Ville de Sandhausen\nFür die Stadt Sandhausen\nDer Oberbürgermeister, Luc ROY",
            "0/Yann LE GOFF/Maire|2/Luc ROY/Oberbürgermeister"),
        arguments(
            "Spanish and Italian beside French",
            "Pour la Commune\nPor el Ayuntamiento\nYann Le Goff\n\nPour le Centre\nPer il Centro\nInès Van der Berg\n\nPour la Ville\nFor the City\nThe Mayor,\nLuc Roy",
            "0/Yann Le Goff/|1/Inès Van der Berg/|2/Luc Roy/Mayor"),
        arguments(
            "the end of a letter",
            "Je vous prie d'agréer, Madame la Présidente, l'expression de mes salutations\nles meilleures.\n\n                 Le Maire,\n\n                 Yann LE GOFF\n\nBon pour accord, à .............. le ..............\nLa présidente du CIAS du Val d'Ource\n(signature précédée de la mention « lu et approuvé »)",
            "0/Yann LE GOFF/Maire|1//présidente"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("zones")
  void everySignatoryHasItsBlock(String form, String zone, String expected) {
    assertThat(
            blocks(zone).stream().map(SignatureLayoutsTest::line).collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }

  @Test
  void aStampThatNamesNobodyIsUnsigned() {
    assertThat(blocks("POUR LA COMMUNE\nSigné électroniquement par ……… le ……/……/……"))
        .singleElement()
        .satisfies(b -> assertThat(b.state()).isEqualTo(State.UNSIGNED));
  }

  @Test
  void whoSignsByWrappedDelegationIsTold() {
    assertThat(
            blocks("Pour la Commune,\nPour le maire et par\ndélégation,\nla directrice,\nZoé Lys"))
        .singleElement()
        .satisfies(b -> assertThat(b.delegated()).isTrue());
  }

  private static List<SignatureBlock> blocks(String zone) {
    return agreement()
        .signature("Fait à Brévan, le 3 mai 2024\n\n" + zone)
        .read()
        .signature()
        .blocks();
  }

  private static String line(SignatureBlock b) {
    return String.join(
        "/",
        b.party().map(String::valueOf).orElse(""),
        b.signatory().orElse(""),
        b.quality().orElse(""));
  }
}
