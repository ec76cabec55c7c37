package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.NameConflict;
import org.contreseing.model.NameConflict.Kind;
import org.contreseing.model.SourceText;
import org.contreseing.segment.Segmenter;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingConflictTest {

  private static Zones towns() {
    return new Zones()
        .parties(
            "Entre la commune de Saint-Marcelin-d'Aubeyre, représentée par M. Roy, maire, ci-après « Saint-Marcelin »,\n\nEt la commune de Lussas-le-Neuf, représentée par Mme Doré, maire, ci-après « Lussas »,");
  }

  private static List<NameConflict> conflicts(Zones zones) {
    return zones.read().nameConflicts();
  }

  @Test
  void aPersonSpeltTwoWaysIsNoProduct() {
    assertThat(
            conflicts(
                Zones.ordinary()
                    .article("Agent", "La Commune emploie Mme Sandrine Belhoste, titulaire.")
                    .article("Objet", "Mme Sandrine Belhoste rejoint l'Association.")
                    .article("Paie", "La Commune paie Mme Sandrine Belhotte chaque mois.")))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.PERSON);
              assertThat(c.other()).isEqualTo("Sandrine Belhotte");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Saint-Marcelin adresse ses besoins. Saint-Marcelin paie ses fournisseurs.",
        "La commune de Saint-Marcelin-d’Aubeyre et Lussas délibèrent. Saint-Marcelin reçoit Lussas.",
        "Lussas-le-Neuf accueille la réunion, Lussas la prépare.",
      })
  void aShortFormOfAPartyIsNoOtherSpelling(String body) {
    assertThat(conflicts(towns().article("Membres", body))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La commune de Saint-Marselin-d'Aubeyre adresse ses besoins.",
        "La mairie de Saint-Marcellin reçoit Lussas, à Saint-Marcelin.",
      })
  void aSlipInAPartysNameIs(String body) {
    assertThat(conflicts(towns().article("Membres", body)))
        .singleElement()
        .extracting(NameConflict::kind)
        .isEqualTo(Kind.PARTY);
  }

  @Test
  void aSignatoryIsComparedWhateverFollowsTheName() {
    assertThat(
            conflicts(
                new Zones()
                    .parties(
                        "Entre la commune de Brévan, représentée par Mme Anne Doré, maire,\n\nEt l'association Les Rameurs, représentée par Mme Maëlle Quéméneur, présidente,")
                    .article("Objet", "La convention a pour objet le prêt.")
                    .signature(
                        "Pour la commune de Brévan, la maire, Anne Doré\n\nPour l'association Les Rameurs, la présidente, Maëlle Quéméner")))
        .singleElement()
        .extracting(NameConflict::kind)
        .isEqualTo(Kind.PERSON);
  }

  @Test
  void anAccentLostInSmallLettersIsASlip() {
    assertThat(
            conflicts(
                Zones.ordinary()
                    .article("Outil", "Le bilan passe par l'application Transmédic.")
                    .article("Comptes", "Les comptes Transmedic sont nominatifs.")))
        .singleElement()
        .extracting(NameConflict::kind)
        .isEqualTo(Kind.PRODUCT);
  }

  @Test
  void aPlacesNameHasNoFeminine() {
    Zones zones =
        new Zones()
            .parties(
                "Entre la commune de Montrebel, représentée par M. Roy, maire,\n\nEt la commune d'Arbouriès, représentée par Mme Doré, maire,")
            .article("Réseau", "La commune de Montrebelle dispose d'un réseau.");
    assertThat(conflicts(zones))
        .singleElement()
        .extracting(NameConflict::kind)
        .isEqualTo(Kind.PARTY);
  }

  @Test
  void whatAnAmendmentQuotesIsCompared() {
    String text =
        "AVENANT N° 2 À LA CONVENTION DU 6 SEPTEMBRE 2029\n\nArticle 1 – Accueil\nL'article 3 de la convention est remplacé par les dispositions suivantes :\n\n« Article 3 – Accueil des étudiants\n\nMme Sandrine Peyrichout, cadre de santé, les reçoit. »\n\nArticle 2 – Suivi\nL'Hôpital s'appuie sur Mme Sandrine Peyrichoux.\n";
    Tables tables = Tables.builtIn();
    SourceText source =
        new SourceText(
            text, List.of(), List.of(), java.util.Optional.empty(), SourceText.Origin.TEXT, false);
    FactReader reader = new FactReader(tables);
    assertThat(reader.read(new Segmenter(tables).segment(source).get(0)).nameConflicts())
        .singleElement()
        .extracting(NameConflict::kind)
        .isEqualTo(Kind.PERSON);
  }
}
