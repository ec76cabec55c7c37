package org.contreseing.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource({
    "'a b c', 'a b c', 3, 3, '', ''",
    "'a b c', 'a c', 2, 3, 'b', ''",
    "'a b', 'b a', 1, 2, 'a', 'a'",
    "'', 'a', 0, 1, '', 'a'",
    "'a', '', 0, 1, 'a', ''"
  })
  void listsAreComparedInTheirOrder(
      String wanted, String seen, int same, int of, String missing, String added) {
    Likeness likeness = Likeness.ofLists(words(wanted), words(seen));

    assertThat(likeness).isEqualTo(new Likeness(same, of, words(missing), words(added)));
  }

  @Test
  void bagsAreComparedByHowOftenALineIsThere() {
    Likeness likeness = Likeness.ofBags(List.of("a", "a", "b"), List.of("b", "a", "c"));

    assertThat(likeness).isEqualTo(new Likeness(2, 3, List.of("a"), List.of("c")));
    assertThat(Likeness.ofBags(List.of("a", "b"), List.of("b", "a")).isWhole()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "l’« Agglo »@l'\"Agglo\"",
        "conven-\u00ADtion@convention",
        "**12\u202F000 €**@12000€",
        "e\uFB03cace&nbsp;!@efficace!",
        "| Le maire | La cheffe |@LemaireLacheffe"
      })
  void theEyeDoesNotSeeHowSomethingIsTyped(String quote, String seen) {
    assertThat(ReaderEye.of(quote)).isEqualTo(seen);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}
