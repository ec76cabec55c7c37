package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.contreseing.model.ForeignTerms;
import org.contreseing.model.Legality;
import org.contreseing.model.MisusedText;
import org.contreseing.model.Profile;
import org.contreseing.model.Setting;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalityReaderTest {

  private static final FactReader READER = new FactReader(Tables.builtIn());
  private static final String SYNDICATE =
      "Entre le syndicat mixte Alizé, 2 rue Haute, 07000 Privas, représenté par M. Roy, président,\n\nEt\n\nL'association Zéphyr, 1 rue Basse, 07000 Privas, représentée par Mme Doré, présidente,";

  private static Legality read(String article) {
    return READER
        .read(new Zones().parties(SYNDICATE).article("Objet", article).outline())
        .legality();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le personnel est tenu au secret selon l'article 38 du RGPD. | 1",
        "Le délégué à la protection des données est tenu au secret selon l'article 38 du RGPD. | 0",
        "Le président signe en vertu de l'article L. 2122-22 du code général des collectivités territoriales. | 1",
        "Le président signe en vertu de l'article L. 5211-10 du code général des collectivités territoriales. | 0",
      })
  void a_text_is_misused_where_its_sentence_says_another_thing(String article, int misused) {
    assertThat(read(article).misused()).hasSize(misused).allMatch(MisusedText.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vu l'article L. 2511-6 du code de la commande publique. | 2018-06-01 | false",
        "Vu l'article L. 2511-6 du code de la commande publique. | 2019-04-01 | true",
        "Vu l'article 18 de l'ordonnance n° 2015-899 du 23 juillet 2015. | 2019-03-31 | true",
        "Vu l'article 18 de l'ordonnance n° 2015-899 du 23 juillet 2015. | 2019-04-01 | false",
        "Vu l'article L. 5111-1 du code général des collectivités territoriales. | 2026-01-01 | true",
        "La commune est membre du syndicat. | 2009-01-01 | true",
        "La fête a lieu en juin. | 2026-01-01 | false",
      })
  void a_basis_of_cooperation_founds_only_acts_of_its_days(
      String article, LocalDate day, boolean founded) {
    Setting setting = new Setting(day, Profile.SIGNED, Optional.of(day));
    assertThat(read(article).founded(setting)).isEqualTo(founded);
  }

  @Test
  void english_words_are_told_once_with_their_equivalents() {
    assertThat(read("Un workshop, puis deux workshops et un reporting ; le module Template."))
        .extracting(l -> l.foreign().stream().flatMap(f -> f.lines().stream()).toList())
        .isEqualTo(java.util.List.of("« workshop » : atelier", "« reporting » : compte rendu"));
  }

  @Test
  void an_explained_word_is_left_alone() {
    assertThat(read("Un compte rendu (reporting) et le « kick-off » sont remis.").foreign())
        .isEmpty();
    assertThat(read("Un reporting est remis.").foreign())
        .singleElement()
        .isInstanceOf(ForeignTerms.class);
  }
}
