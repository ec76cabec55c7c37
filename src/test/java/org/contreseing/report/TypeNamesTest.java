package org.contreseing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.contreseing.model.Language;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;

class TypeNamesTest {

  @Test
  void every_type_of_the_table_has_a_name_in_both_languages() {
    assertThat(Tables.builtIn().rows("agreement_types"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              String code = row.get("code");
              assertThat(TypeNames.of(code, Language.FR)).isNotEqualTo(code);
              assertThat(TypeNames.of(code, Language.EN))
                  .isNotEqualTo(code)
                  .isNotEqualTo(TypeNames.of(code, Language.FR));
            });
  }
}
