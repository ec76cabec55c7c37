package org.contreseing.segment;

/**
 * A line that may be a heading.
 *
 * @param line the line
 * @param style how its number is written; headings of one style form one numbering
 * @param number normalised number; empty for an unnumbered heading
 * @param label number as printed
 * @param title title on the line, empty when none or when the text follows at once
 * @param end end of the heading within the reading: of the line, or of number and title when the
 *     text follows on the same line
 */
record Heading(Line line, Style style, String number, String label, String title, int end) {

  /** How the number of a heading is written. */
  enum Style {
    /** "Article 4", "Art. 4.-", "ARTICLE IV". */
    ARTICLE,
    /** "4)", "4.", "4/", "4 -". */
    ARABIC,
    /** "IV.", "IV -". */
    ROMAN,
    /** "A.", "B -". */
    LETTER,
    /** "4.1", "Article 4.1". */
    DOTTED,
    /** "A.", "1)" inside an article that counts otherwise. */
    SUB,
    /** "TITRE II", "Chapitre 3". */
    GROUP,
    /** "ANNEXE 1". */
    ANNEX,
    /** No number at all: a heading by its looks or its words. */
    BARE
  }

  Heading withTitle(String longer, int until) {
    return new Heading(line, style, number, label, longer, until);
  }

  Heading asSub() {
    return new Heading(line, Style.SUB, number, label, title, end);
  }

  /** Whether it divides an article. */
  boolean divides() {
    return style == Style.DOTTED || style == Style.SUB;
  }

  /** Level of an article with this heading, from 1. */
  int level() {
    return style == Style.SUB ? 2 : style == Style.DOTTED ? depth() : 1;
  }

  /**
   * What it counts: the whole number that its number begins with, B as 2; 0 when it counts nothing.
   */
  int rank() {
    if (style == Style.LETTER && !number.isEmpty()) {
      return Character.toUpperCase(number.charAt(0)) - 'A' + 1;
    }
    String digits = number.replaceFirst("\\D.*$", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  int depth() {
    return (int) number.chars().filter(c -> c == '.').count() + 1;
  }
}
