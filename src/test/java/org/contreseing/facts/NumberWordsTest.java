package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

  private final NumberWords words = new NumberWords(Tables.builtIn());

  @ParameterizedTest
  @CsvSource({
    "un, 1",
    "une, 1",
    "dix-sept, 17",
    "vingt et un, 21",
    "vingt-et-un, 21",
    "trente et une, 31",
    "soixante-dix, 70",
    "soixante et onze, 71",
    "soixante-dix-sept, 77",
    "quatre-vingts, 80",
    "quatre-vingt-un, 81",
    "quatre-vingt-dix, 90",
    "quatre-vingt-dix-sept, 97",
    "nonante-deux, 92",
    "septante, 70",
    "cent, 100",
    "deux cents, 200",
    "deux-cent-un, 201",
    "neuf cent quatre-vingt-dix-neuf, 999",
    "mille, 1000",
    "mille deux cents, 1200",
    "deux mille vingt-trois, 2023",
    "mil neuf cent quatre-vingt-dix-neuf, 1999",
    "deux cent mille, 200000",
    "un million, 1000000",
    "un million deux cent mille, 1200000",
    "trois millions quatre mille cinq, 3004005",
    "Trente, 30"
  })
  void reads_cardinals_in_both_spellings(String text, long value) {
    assertThat(words.value(text)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deux trois",
        "cent cent",
        "vingt dix-huit cents",
        "mille mille",
        "bonjour",
        "vingt et",
        "un cent"
      })
  void reads_no_number_where_words_do_not_make_one(String text) {
    assertThat(words.value(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "premier, 1",
    "première, 1",
    "deuxième, 2",
    "cinquième, 5",
    "neuvième, 9",
    "onzième, 11",
    "quatorzième, 14",
    "vingtième, 20",
    "vingt et unième, 21"
  })
  void reads_ordinals(String text, int value) {
    assertThat(words.ordinal(text)).contains(value);
  }

  @Test
  void takes_no_cardinal_for_an_ordinal() {
    assertThat(words.ordinal("deux")).isEmpty();
  }

  @Test
  void knows_where_numbers_start() {
    assertThat(words.starts("la durée est de deux (2) ans, soit 24 mois"))
        .containsExactly(16, 22, 35);
  }
}
