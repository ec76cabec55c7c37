package org.contreseing.facts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** How near two spellings are. */
final class Spelling {

  /** What every text is full of, so that it is not reckoned each time. */
  private static final char[] KNOWN = known();

  /** Of gender and number. */
  private static final Set<String> ENDINGS =
      Set.of("s", "x", "e", "es", "ne", "nes", "le", "les", "te", "tes");

  private Spelling() {}

  /** Lower case without accents, one character for each, so that offsets stay. */
  static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static char fold(char c) {
    if (c < KNOWN.length) {
      return KNOWN[c];
    }
    return plain(c);
  }

  private static char[] known() {
    char[] known = new char[0x250];
    for (char c = 0; c < known.length; c++) {
      known[c] = plain(c);
    }
    return known;
  }

  private static char plain(char c) {
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return Character.toLowerCase(plain.charAt(0));
  }

  /** Folded, with ligatures opened: "œuvre" and "oeuvre" are one. Offsets do not stay. */
  static String open(String text) {
    return fold(text).replace("œ", "oe").replace("æ", "ae");
  }

  /** Only the letters and digits of the opened spelling, words set apart by one space. */
  static String words(String text) {
    String opened = open(text);
    StringBuilder words = new StringBuilder(opened.length());
    for (int i = 0; i < opened.length(); i += Character.charCount(opened.codePointAt(i))) {
      int c = opened.codePointAt(i);
      if (isOfWord(c)) {
        words.appendCodePoint(c);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  private static boolean isOfWord(int c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' : isLetterOrNumber(c);
  }

  static boolean isLetterOrNumber(int c) {
    return Character.isLetter(c) || isNumber(c);
  }

  /** Whether a character is a figure of any script, or stands for a number. */
  static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  static boolean isUpper(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT))
        && !word.equals(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Optimal string alignment distance: insertions, deletions, substitutions and swaps of
   * neighbours, each 1.
   *
   * @return the distance, or {@code limit + 1} when the lengths alone already differ by more than
   *     the limit
   */
  static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    if (a.equals(b)) {
      return 0;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        d[i][j] = cell(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cell(String a, String b, int[][] d, int i, int j) {
    int differs = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + differs);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }

  /**
   * How far two spellings of one word of this length may lie apart: longer words carry more slips.
   */
  static int tolerance(int length) {
    return length < 5 ? 0 : length < 8 ? 1 : 2;
  }

  /**
   * Whether two folded words look like inflections of one: they differ by an ending of gender or
   * number.
   */
  static boolean inflected(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    if (longer.startsWith(shorter)) {
      return ENDINGS.contains(longer.substring(shorter.length()));
    }
    return ending(a, b, "al", "aux")
        || ending(a, b, "al", "ale")
        || ending(a, b, "er", "ere")
        || ending(a, b, "eur", "rice")
        || ending(a, b, "if", "ive");
  }

  private static boolean ending(String a, String b, String one, String other) {
    return swap(a, one, other).equals(b) || swap(b, one, other).equals(a);
  }

  private static String swap(String word, String one, String other) {
    return word.endsWith(one) ? word.substring(0, word.length() - one.length()) + other : word;
  }
}
