package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.contreseing.model.Commune;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;

class CommunesTest {

  private static final Communes COMMUNES = Communes.all();
  private static final List<Row> ROWS = rows();

  private record Row(
      String key, String insee, String name, String department, String postcodes, String siren) {}

  private static List<Row> rows() {
    try (InputStream in = Communes.class.getResourceAsStream("communes.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(l -> l.split(",", -1))
          .map(c -> new Row(c[0], c[2], c[1], c[5], c[6], c[7]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theTableIsSortedByTheKeyThatNamesAreFoldedTo() {
    assertThat(ROWS).hasSizeGreaterThan(37_000);
    assertThat(ROWS).allMatch(r -> TownName.key(r.name()).equals(r.key()));
    assertThat(ROWS).extracting(r -> r.key() + ",").isSorted();
  }

  @Test
  void everyRowIsFoundByNamePostcodeAndSiren() {
    assertThat(ROWS)
        .allSatisfy(
            r -> {
              String insee = r.insee();
              assertThat(COMMUNES.named(r.key())).extracting(Commune::insee).contains(insee);
              for (String postcode : r.postcodes().split(" ")) {
                if (!postcode.isEmpty()) {
                  assertThat(COMMUNES.at(postcode)).extracting(Commune::insee).contains(insee);
                }
              }
              if (!r.siren().isEmpty()) {
                assertThat(COMMUNES.registered(r.siren())).map(Commune::insee).contains(insee);
              }
            });
  }

  @Test
  void everyDepartmentOfACommuneIsOneOfTheTableOfDepartmentsOrATerritory() {
    List<String> departments =
        Tables.builtIn().rows("departements").stream().map(r -> r.get("code")).toList();
    assertThat(ROWS)
        .extracting(r -> r.department())
        .allMatch(d -> departments.contains(d) || d.startsWith("97") || d.startsWith("98"));
  }

  @Test
  void whatNoCommuneHasIsFoundNowhere() {
    assertThat(COMMUNES.named("brevan")).isEmpty();
    assertThat(COMMUNES.named("")).isEmpty();
    assertThat(COMMUNES.named("zzz")).isEmpty();
    assertThat(COMMUNES.at("99999")).isEmpty();
    assertThat(COMMUNES.at("00000")).isEmpty();
    assertThat(COMMUNES.registered("999999999")).isEmpty();
  }
}
