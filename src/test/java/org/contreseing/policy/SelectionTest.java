package org.contreseing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

  @ParameterizedTest
  @CsvSource({
    "'',           '',        DUR-004, true",
    "DUR,          '',        DUR-004, true",
    "dur-004,      '',        DUR-004, true",
    "DUR-005,      '',        DUR-004, false",
    "DU,           '',        DUR-004, false",
    "DUR,          DUR-004,   DUR-004, false",
    "'',           DUR,       DUR-004, false",
    "'',           PAR,       DUR-004, true"
  })
  void a_rule_is_named_by_its_id_or_its_chapter(
      String select, String ignore, String rule, boolean admitted) {
    assertThat(new Selection(words(select), words(ignore)).admits(rule)).isEqualTo(admitted);
  }

  @Test
  void a_name_that_means_no_rule_is_told() {
    Selection selection = new Selection(List.of("DUR", "DUR-99"), List.of("TPY"));
    assertThat(selection.unknown(List.of("DUR-001", "TYP-001"))).containsExactly("DUR-99", "TPY");
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }
}
