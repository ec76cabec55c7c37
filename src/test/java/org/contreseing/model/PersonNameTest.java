package org.contreseing.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Anne Doré, DORE Anne, true",
    "Jean-Paul Lys, Jean Paul LYS, true",
    "P. Lys, Paul Lys, true",
    "Lys, Paul Lys, true",
    "Paul Lys, Paul Lyss, false",
    "Patrick MARTINS, Patrick MARTIN, false",
    "Paul Lys, Karim Benali, false",
    "P. L., Paul Lys, false"
  })
  void names_are_compared_as_people_do(String one, String other, boolean same) {
    assertThat(new PersonName(one).sameAs(new PersonName(other))).isEqualTo(same);
    assertThat(new PersonName(other).sameAs(new PersonName(one))).isEqualTo(same);
  }

  @Test
  void a_pair_is_the_same_from_both_sides() {
    assertThat(PersonName.pair("Patrick MARTINS", "Martin Patrick"))
        .isEqualTo(PersonName.pair("Patrick Martin", "martins patrick"))
        .isEqualTo("martin patrick|martins patrick");
  }
}
