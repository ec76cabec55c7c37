package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.contreseing.model.Agreement;
import org.contreseing.model.Court;
import org.contreseing.model.Outline;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtReaderTest {

  private static final FactReader READER = new FactReader(Tables.builtIn());
  private static final String ARDECHE =
      "Entre la commune de Privas, 1 place de la Mairie, 07000 Privas, représentée par Mme Doré, maire,\n\nEt\n\nLe syndicat mixte Alizé, 2 rue Haute, 07190 Saint-Sauveur-de-Montagut, représenté par M. Roy, président,";
  private static final String TWO_RESORTS =
      "Entre le syndicat mixte Alizé, 2 rue Haute, 85000 La Roche-sur-Yon, représenté par M. Roy, président,\n\nEt\n\nLa commune de Vénissieux, 1 place de la Mairie, 69200 Vénissieux, représentée par Mme Doré, maire,";

  private static Agreement read(String parties, String clause) {
    Outline outline = new Zones().parties(parties).article("Litiges", clause).outline();
    return READER.read(outline);
  }

  private static List<Court> courts(String parties, String clause) {
    return read(parties, clause).legality().courts();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le tribunal administratif de Lyon est saisi. | KNOWN | tribunal administratif de Lyon",
        "LE TRIBUNAL ADMINISTRATIF DE CERGY PONTOISE EST SAISI. | KNOWN | tribunal administratif de Cergy-Pontoise",
        "Le TA d'Orléans est saisi. | KNOWN | tribunal administratif d'Orléans",
        "Le tribunal administratif de Lyon Palais des Juridictions est saisi. | KNOWN | tribunal administratif de Lyon",
        "Le tribunal administratif de la Martinique est saisi. | KNOWN | tribunal administratif de la Martinique",
        "Le tribunal administratif de La Réunion est saisi. | KNOWN | tribunal administratif de La Réunion",
        "Le tribunal adminlstratif de Toulouse est saisi. | KNOWN | tribunal administratif de Toulouse",
        "Le tribunal administratif de Cergy est saisi. | MISNAMED | tribunal administratif de Cergy-Pontoise",
        "Le tribunal administratif de Cayenne est saisi. | MISNAMED | tribunal administratif de la Guyane",
        "Le tribunal administratif de Saint-Denis de La Réunion est saisi. | MISNAMED | tribunal administratif de La Réunion",
        "Le tribunal administratif de Fort-de-France est saisi. | UNKNOWN | tribunal administratif de la Martinique",
        "Le tribunal administratif de Saint-Étienne est saisi. | UNKNOWN | tribunal administratif de Lyon",
        "Le tribunal administratif de Renes est saisi. | UNKNOWN | tribunal administratif de Rennes",
        "Le tribunal administratif de Zybourg est saisi. | UNKNOWN | -",
        "Le tribunal administratif territorialement compétent est saisi. | UNNAMED | -",
        "Le tribunal administratif dans le ressort duquel se trouve l'immeuble est saisi. | BY_RULE | -",
        "Le tribunal administratif de [ville] est saisi. | BY_RULE | -",
      })
  void a_court_is_told_by_its_official_name(String clause, String naming, String official) {
    assertThat(courts(ARDECHE, clause))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.naming().name()).isEqualTo(naming);
              assertThat(c.official().orElse("-")).isEqualTo(official);
              assertThat(c.disputes()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Nantes, LEGAL",
    "Lyon, CHOSEN",
    "Lille, STRANGE",
  })
  void a_court_is_held_against_the_seats(String town, String fit) {
    assertThat(courts(TWO_RESORTS, "Le tribunal administratif de " + town + " est saisi."))
        .singleElement()
        .satisfies(c -> assertThat(c.fit().name()).isEqualTo(fit));
  }

  @Test
  void a_seat_that_is_not_known_leaves_it_open_whether_a_court_fits() {
    String unknown =
        "Entre la société Zéphyr, représentée par M. Roy, président,\n\nEt\n\nLa commune de Privas, 1 place de la Mairie, 07000 Privas, représentée par Mme Doré, maire,";
    assertThat(courts(unknown, "Le tribunal administratif de Lille est saisi."))
        .extracting(Court::fit)
        .containsExactly(Court.Fit.UNTOLD);
  }

  @Test
  void the_place_of_performance_makes_a_court_the_laws() {
    Outline outline =
        new Zones()
            .parties(TWO_RESORTS)
            .article(
                "Objet", "Les bouées sont posées sur le territoire de la commune de Saint-Malo.")
            .article("Litiges", "Le tribunal administratif de Rennes est saisi.")
            .outline();
    assertThat(READER.read(outline).legality().courts())
        .extracting(Court::fit)
        .containsExactly(Court.Fit.LEGAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le tribunal judiciaire de Privas est saisi. | JUDICIAL",
        "Le litige relève du tribunal de commerce d'Aubenas. | JUDICIAL",
        "Le litige relève des juridictions de l'ordre judiciaire. | JUDICIAL",
        "Le juge administratif compétent est saisi. | ADMINISTRATIVE",
        "Le litige relève de la juridiction compétente. | UNTOLD",
      })
  void courts_are_of_an_order(String clause, String order) {
    assertThat(courts(ARDECHE, clause)).extracting(c -> c.order().name()).containsExactly(order);
  }

  @Test
  void candidates_are_the_courts_of_the_seats() {
    assertThat(courts(TWO_RESORTS, "Le tribunal compétent est saisi."))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.open()).isTrue();
              assertThat(c.candidates().stream().collect(Collectors.joining(", ")))
                  .isEqualTo("tribunal administratif de Nantes, tribunal administratif de Lyon");
              assertThat(c.openCode()).isEqualTo("several");
            });
  }
}
