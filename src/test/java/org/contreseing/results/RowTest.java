package org.contreseing.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Verdict;
import org.junit.jupiter.api.Test;

class RowTest {

  private static Row row(String... bodies) {
    return new Row(
        1,
        "a.txt",
        Optional.empty(),
        Optional.empty(),
        Verdict.NON_CONFORM,
        Optional.empty(),
        "",
        List.of(bodies),
        Row.Counts.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Row.Signing.UNTOLD,
        Due.NONE);
  }

  @Test
  void a_body_left_as_the_template_had_it_is_nobody() {
    Row row =
        row(
            "commune de Brévan",
            "association XXXXX",
            "société ______",
            "la Commune de …",
            "[nom de l'association]",
            "société Xxl Maxx");
    assertThat(row.bodies()).hasSize(6);
    assertThat(row.known()).containsExactly("commune de Brévan", "société Xxl Maxx");
  }
}
