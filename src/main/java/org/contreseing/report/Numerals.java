package org.contreseing.report;

import java.util.List;
import java.util.Locale;
import org.contreseing.model.Language;

/** Small numbers in words, as one writes them in a sentence; above twenty in figures. */
final class Numerals {

  private static final List<String> FRENCH =
      List.of(
          "zéro",
          "un",
          "deux",
          "trois",
          "quatre",
          "cinq",
          "six",
          "sept",
          "huit",
          "neuf",
          "dix",
          "onze",
          "douze",
          "treize",
          "quatorze",
          "quinze",
          "seize",
          "dix-sept",
          "dix-huit",
          "dix-neuf",
          "vingt");
  private static final List<String> ENGLISH =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private Numerals() {}

  static String words(long number, Language language) {
    List<String> words = language == Language.FR ? FRENCH : ENGLISH;
    return number < words.size() ? words.get((int) number) : Long.toString(number);
  }

  /**
   * The number with its noun, feminine in French where asked for: "une remarque", "deux remarques".
   */
  static String feminine(long number, String noun, Language language) {
    String words = number == 1 && language == Language.FR ? "une" : words(number, language);
    return words + " " + noun + (number > 1 ? "s" : "");
  }

  static String capital(String sentence) {
    int first = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
  }
}
