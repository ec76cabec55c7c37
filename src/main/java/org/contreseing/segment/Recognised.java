package org.contreseing.segment;

import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * What optical recognition makes of "ARTICLE 10": "ARTlCLE lO". Only the word and the number at the
 * head of a line are repaired, letter for letter, so that places stay where they are.
 */
final class Recognised {

  private static final Finder DAMAGED =
      Finder.of(
          "^(?<word>[Aa4][Rr][Tt][IiLl1!|í][Cc][IiLl1!|][Ee])(?<gap>\\s{1,3}|(?=\\d))(?<number>[\\dIlOoBS|]{1,2})(?=\\s*[-–—:.])");

  private Recognised() {}

  /** The line with its first word and number as they must have been printed. */
  static String repaired(String text) {
    Search m = DAMAGED.matcher(text);
    if (!m.find()) {
      return text;
    }
    boolean roman = m.group("number").matches("I{1,2}");
    String word = Character.isLowerCase(text.charAt(1)) ? "Article" : "ARTICLE";
    String number = roman ? m.group("number") : digits(m.group("number"));
    return word + m.group("gap") + number + text.substring(m.end("number"));
  }

  private static String digits(String number) {
    return number
        .replaceAll("[Il|]", "1")
        .replaceAll("[Oo]", "0")
        .replace('B', '8')
        .replace('S', '5');
  }

  /** Whether a number as printed is a letter that only its neighbours can tell for a digit. */
  static boolean doubtful(String label) {
    return label.matches("(?i).*\\s[BS]");
  }
}
