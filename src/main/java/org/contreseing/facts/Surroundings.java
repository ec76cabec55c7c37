package org.contreseing.facts;

import org.contreseing.search.Finder;

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

  private static final Finder SPACE = Finder.of("\\s+");

  /** A text with every white space made one space. */
  static String flat(String text) {
    return SPACE.matcher(text).replaceAll(" ");
  }
}
