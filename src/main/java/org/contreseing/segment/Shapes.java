package org.contreseing.segment;

/** What is left of a folded line when numbers or signs do not count. */
final class Shapes {

  private Shapes() {}

  /** Every run of something else than letters and digits made one sign, none at the ends. */
  static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOfWord(text, i)) {
        words.append(c);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  private static boolean isOfWord(String text, int i) {
    char c = text.charAt(i);
    if (c >= '0' && c <= '9') {
      return true;
    }
    int at = Character.isLowSurrogate(c) && i > 0 ? i - 1 : i;
    return Character.isLetter(text.codePointAt(at));
  }

  /** Every number made one sign. */
  static String withoutNumbers(String text) {
    StringBuilder shape = new StringBuilder(text.length());
    boolean number = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit || !number) {
        shape.append(digit ? '#' : c);
      }
      number = digit;
    }
    return shape.toString();
  }
}
