package org.contreseing.facts;

/**
 * What stands around a stretch of text, in lower case with white space made single spaces.
 *
 * @param before the words before it in its sentence, the nearest last
 * @param after the words after it in its sentence, the nearest first
 * @param sentence its whole sentence
 * @param heading headings of the articles it stands in, outermost first
 * @param kinds kinds of clause that those headings name, {@code ""} when they name none
 */
record Surroundings(String before, String after, String sentence, String heading, String kinds) {

  /** A text with every white space made one space. */
  static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c >= '\t' && c <= '\r';
      if (!blank || !space) {
        flat.append(blank ? ' ' : c);
      }
      space = blank;
    }
    return flat.toString();
  }
}
