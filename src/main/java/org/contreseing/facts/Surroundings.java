package org.contreseing.facts;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands around a stretch of text, white space made single spaces.
 *
 * @param before the words before it in its sentence, the nearest last
 * @param after the words after it in its sentence, the nearest first
 * @param sentence its whole sentence
 * @param heading headings of the articles it stands in, outermost first
 */
record Surroundings(String before, String after, String sentence, String heading) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The same in lower case. */
  Surroundings lowerCase() {
    return new Surroundings(lower(before), lower(after), lower(sentence), lower(heading));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** A text with every white space made one space. */
  static String flat(String text) {
    return SPACE.matcher(text).replaceAll(" ");
  }
}
