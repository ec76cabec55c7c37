package org.contreseing.evaluate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks long lines as a typesetter does: within words, with a hyphen. */
final class LineBreaker {

  private static final int WIDTH = 70;
  private static final int LEAST = 3;

  /**
   * A place within a word where French breaks it: after a vowel, before a consonant and a vowel.
   */
  private static final Pattern PLACE =
      Pattern.compile("(?<=\\p{L}{2}[aeiouyéè])(?=[bcdfglmnprstv][aeiouyéèêà]\\p{L})");

  private static final Pattern WORD = Pattern.compile("[\\p{Ll}]{7,}");

  private LineBreaker() {}

  /** Lines of prose; what is a table, a column or a heading of Markdown keeps its line. */
  static String hyphenated(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      boolean prose =
          line.length() > WIDTH
              && !line.contains("|")
              && !line.contains("   ")
              && !line.contains("....");
      out.append(prose && !line.startsWith("#") ? wrap(line) : line).append('\n');
    }
    return out.substring(0, out.length() - 1);
  }

  private static String wrap(String line) {
    StringBuilder out = new StringBuilder();
    String rest = line.stripTrailing();
    while (rest.length() > WIDTH) {
      int space = space(rest);
      int next = rest.indexOf(' ', space + 1);
      String word = rest.substring(space + 1, next < 0 ? rest.length() : next);
      int place = place(word, WIDTH - space - 2);
      if (space < LEAST && place == 0) {
        break;
      }
      out.append(rest, 0, space + 1 + place).append(place > 0 ? "-" : "");
      out.setLength(place > 0 ? out.length() : out.length() - 1);
      out.append('\n');
      rest = rest.substring(space + 1 + place);
    }
    return out.append(rest).toString();
  }

  // No line starts with punctuation or a sign, nor ends with what belongs to the next word.
  private static int space(String line) {
    int space = line.lastIndexOf(' ', WIDTH);
    while (space > 0
        && (":;!?»€%".indexOf(line.charAt(space + 1)) >= 0
            || "«°".indexOf(line.charAt(space - 1)) >= 0)) {
      space = line.lastIndexOf(' ', space - 1);
    }
    return space;
  }

  // The last place that fits; 0 when the word goes to the next line whole.
  private static int place(String word, int room) {
    Matcher letters = WORD.matcher(word);
    int found = 0;
    if (letters.find()) {
      Matcher place = PLACE.matcher(letters.group());
      while (place.find()) {
        int at = letters.start() + place.start();
        found = at <= room ? at : found;
      }
    }
    return found;
  }
}
