package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Commune;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;

class CommunesTest {

  private static final Communes COMMUNES = Communes.all();
  private static final List<Row> ROWS = Tables.builtIn().rows("communes");

  @Test
  void theTableIsSortedByTheKeyThatNamesAreFoldedTo() {
    assertThat(ROWS).hasSizeGreaterThan(37_000);
    assertThat(ROWS).allMatch(r -> TownName.key(r.get("name")).equals(r.get("key")));
    assertThat(ROWS).extracting(r -> r.get("key") + ",").isSorted();
  }

  @Test
  void everyRowIsFoundByNamePostcodeAndSiren() {
    assertThat(ROWS)
        .allSatisfy(
            r -> {
              String insee = r.get("insee");
              assertThat(COMMUNES.named(r.get("key"))).extracting(Commune::insee).contains(insee);
              for (String postcode : r.get("postcodes").split(" ")) {
                if (!postcode.isEmpty()) {
                  assertThat(COMMUNES.at(postcode)).extracting(Commune::insee).contains(insee);
                }
              }
              if (!r.get("siren").isEmpty()) {
                assertThat(COMMUNES.registered(r.get("siren"))).map(Commune::insee).contains(insee);
              }
            });
  }

  @Test
  void everyDepartmentOfACommuneIsOneOfTheTableOfDepartmentsOrATerritory() {
    List<String> departments =
        Tables.builtIn().rows("departements").stream().map(r -> r.get("code")).toList();
    assertThat(ROWS)
        .extracting(r -> r.get("department"))
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
