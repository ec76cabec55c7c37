package org.contreseing.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The alphabet in which beginnings are compared: every character belongs to one of less than 64
 * classes, so that a set of classes is the bits of a {@code long}. Case and accents do not part
 * letters; coarse classes only cost a few vain attempts.
 */
final class Letters {

  /** All classes. */
  static final long ALL = -1L;

  static final int DIGIT = 26;
  static final int SPACE = 27;
  private static final int OTHER_LETTER = 28;
  private static final int OTHER = 29;
  private static final int FIRST_SIGN = 30;
  private static final String[] SIGNS = {
    "'’‘`´", "-‐‑‒–—−", ".", ",", ":", ";", "(", ")", "[", "]", "«»\"“”„", "/", "_", "€$£", "%‰",
    "°", "…", "@", "|", "+", "*", "#", "{", "}", "=", "<", ">", "&", "!", "?", "·•"
  };

  static final long LATIN = (1L << DIGIT) - 1;

  /** Letters of any script, with the marks that combine with them. */
  static final long ANY_LETTER = LATIN | 1L << OTHER_LETTER;

  /**
   * Long runs of one category, by the Unicode data of the oldest JDK: ideographs, syllables,
   * surrogates, private use. To ask for each of them would take most of the time of the first
   * search.
   */
  private static final char[][] RUNS = {
    {'\u3400', '\u4dbf'},
    {'\u4e00', '\u9ffc'},
    {'\uac00', '\ud7a3'},
    {'\ud800', '\udfff'},
    {'\ue000', '\uf8ff'}
  };

  private static final byte[] CLASSES = classes();
  private static final long[] CAPITALS = capitals();

  private Letters() {}

  /** The class of a character, 0 to 63. */
  static int of(char c) {
    return CLASSES[c];
  }

  /** The set of one character's class. */
  static long set(char c) {
    return 1L << CLASSES[c];
  }

  /** Numbers of any script, "½" among them. */
  static final long ANY_NUMBER = 1L << DIGIT | 1L << OTHER;

  /** Word characters as {@code \w} may mean them. */
  static long word() {
    return ANY_LETTER | ANY_NUMBER | set('_');
  }

  /** Whether a character is a letter before which no word can begin. */
  static boolean isLatin(char c) {
    return CLASSES[c] < DIGIT;
  }

  /** Whether a character is a capital letter, or half of one beyond the basic plane. */
  static boolean isCapital(char c) {
    return (CAPITALS[c >>> 6] >>> c & 1) != 0;
  }

  /** Shows every character outside of the runs. */
  private static void others(IntConsumer eye) {
    int from = 0;
    for (char[] run : RUNS) {
      for (int c = from; c < run[0]; c++) {
        eye.accept(c);
      }
      from = run[1] + 1;
    }
    for (int c = from; c <= Character.MAX_VALUE; c++) {
      eye.accept(c);
    }
  }

  private static long[] capitals() {
    long[] all = new long[(Character.MAX_VALUE >>> 6) + 1];
    others(c -> all[c >>> 6] |= Character.isUpperCase(c) ? 1L << c : 0);
    Arrays.fill(all, Character.MIN_SURROGATE >>> 6, (Character.MAX_SURROGATE >>> 6) + 1, ALL);
    return all;
  }

  private static byte[] classes() {
    byte[] all = new byte[Character.MAX_VALUE + 1];
    others(c -> all[c] = (byte) broad((char) c));
    for (char[] run : RUNS) {
      Arrays.fill(all, run[0], run[1] + 1, (byte) broad(run[0]));
    }
    for (int i = 0; i < SIGNS.length; i++) {
      for (char sign : SIGNS[i].toCharArray()) {
        all[sign] = (byte) (FIRST_SIGN + i);
      }
    }
    // beyond these no character has a Latin base letter that a pattern could mean
    for (char c = 'A'; c < '\u0250'; c++) {
      latin(all, c);
    }
    for (char c = '\u1e00'; c < '\u1f00'; c++) {
      latin(all, c);
    }
    latin(all, '\u212a');
    latin(all, '\u212b');
    return all;
  }

  private static void latin(byte[] all, char c) {
    if (Character.isLetter(c)) {
      char folded = Character.toLowerCase(Character.toUpperCase(c));
      char base =
          folded < 0x80 ? folded : Normalizer.normalize("" + folded, Normalizer.Form.NFD).charAt(0);
      if (base >= 'a' && base <= 'z') {
        all[c] = (byte) (base - 'a');
      }
    }
  }

  private static int broad(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\u180e') {
      return SPACE;
    }
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.SURROGATE ->
          OTHER_LETTER;
      default -> OTHER;
    };
  }
}
