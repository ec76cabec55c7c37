package org.contreseing.facts;

import java.util.Locale;
import java.util.Optional;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Numbers of articles in one style: arabic, points between levels, {@code "8 bis"}. */
final class ArticleNumbers {

  /**
   * Phrases without groups that find a printed number of one style: 4, 2.1, 8 bis; V; premier,
   * cinquième.
   */
  static final String FIGURES =
      "(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}(?: ?er\\b)?(?: (?:bis|ter|quater|quinquies)\\b)?(?!\\d))";

  static final String LETTERS = "(?:[ivxl]{1,7}\\b(?!'|\\.?[ ]?\\*?\\d))";
  static final String WORDS = "(?:premi(?:er|ère)\\b|[a-zé-]{3,14}ième\\b)";

  private static final Finder ARABIC =
      Phrase.of("(\\d{1,3}(?:\\.\\d{1,3}){0,4})(?: ?er)?(?: (bis|ter|quater|quinquies))?\\.?");
  private static final Finder ROMAN =
      Finder.of("(?i)X{0,4}(?:IX|IV|V?I{0,3})|L?X{0,4}(?:IX|IV|V?I{0,3})|XL(?:IX|IV|V?I{0,3})");
  private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"L", "XL", "X", "IX", "V", "IV", "I"};

  private final NumberWords words;

  ArticleNumbers(NumberWords words) {
    this.words = words;
  }

  /** The number in the one style; empty for what is no number. */
  Optional<String> normalise(String printed) {
    String plain = Surroundings.flat(printed.strip());
    Search arabic = ARABIC.matcher(plain);
    if (arabic.matches()) {
      return Optional.of(
          arabic.group(1)
              + (arabic.group(2) == null ? "" : " " + arabic.group(2).toLowerCase(Locale.ROOT)));
    }
    if (!plain.isEmpty() && ROMAN.matcher(plain).matches()) {
      return Optional.of(String.valueOf(roman(plain.toUpperCase(Locale.ROOT))));
    }
    return words.ordinal(plain).map(String::valueOf);
  }

  private static int roman(String number) {
    int value = 0;
    String rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest.startsWith(SIGNS[i])) {
        value += VALUES[i];
        rest = rest.substring(SIGNS[i].length());
      }
    }
    return value;
  }
}
