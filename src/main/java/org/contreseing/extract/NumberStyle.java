package org.contreseing.extract;

import java.util.Locale;

/** How an automatic number is written. */
enum NumberStyle {
  DECIMAL,
  DECIMAL_ZERO,
  ORDINAL,
  UPPER_ROMAN,
  LOWER_ROMAN,
  UPPER_LETTER,
  LOWER_LETTER,
  BULLET,
  NONE;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int LARGEST_ROMAN = 3999;
  private static final int LETTERS = 26;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** The number as text; numbers a style cannot write are decimal. Ordinals are French: 1er, 2e. */
  String write(int number) {
    return switch (this) {
      case DECIMAL_ZERO -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
      case ORDINAL -> number == 1 ? "1er" : number + "e";
      case UPPER_ROMAN -> roman(number);
      case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
      case UPPER_LETTER -> letter(number, 'A');
      case LOWER_LETTER -> letter(number, 'a');
      case BULLET, NONE -> "";
      case DECIMAL -> Integer.toString(number);
    };
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        text.append(NUMERALS[i]);
      }
    }
    return text.toString();
  }

  /** After z come aa, bb, as word processors count. */
  private static String letter(int number, char first) {
    if (number < 1 || number > LETTERS * LETTERS) {
      return Integer.toString(number);
    }
    char letter = (char) (first + (number - 1) % LETTERS);
    return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
  }

  /** The same text with plain figures for raised ones. */
  static String withoutNoteMarks(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      int digit = SUPERSCRIPTS.indexOf(plain.charAt(i));
      if (digit >= 0) {
        plain.setCharAt(i, (char) ('0' + digit));
      }
    }
    return plain.toString();
  }

  /**
   * The mark of a note, in raised digits: visible as in the document, and no reader of numbers
   * takes it for one.
   */
  static String noteMark(int number) {
    StringBuilder mark = new StringBuilder();
    Integer.toString(number)
        .chars()
        .forEach(digit -> mark.append(SUPERSCRIPTS.charAt(digit - '0')));
    return mark.toString();
  }

  /**
   * What a bullet looks like: those of symbol fonts, which have no meaning as characters, become a
   * plain bullet.
   */
  static String bullet(String characters) {
    if (characters.isBlank()) {
      return "";
    }
    char c = characters.charAt(0);
    boolean symbol = c >= '\uE000' && c <= '\uF8FF' || c == 'o' || c == '§' || c == 'ü' || c == '·';
    return symbol ? "•" : characters;
  }
}
