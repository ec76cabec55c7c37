package org.contreseing.facts;

import java.util.regex.Pattern;

/**
 * Patterns written the way the words stand in a text. One space of the notation is white space with
 * at most one line end, {@code ~} the same or nothing; so a phrase may be hard-wrapped anywhere and
 * never runs over a blank line. Letters match whatever their case.
 */
final class Phrase {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final String GAP = "(?:[ \\t]++(?:\\n[ \\t]*+)?+|\\n[ \\t]*+)";

  private Phrase() {}

  /** The pattern that a phrase stands for. Inside brackets space and {@code ~} are themselves. */
  static Pattern of(String notation) {
    return Pattern.compile(expand(notation), FLAGS);
  }

  /** The same, but the case of letters counts. */
  static Pattern exactly(String notation) {
    return Pattern.compile(expand(notation), Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static String expand(String notation) {
    StringBuilder regex = new StringBuilder();
    boolean inBrackets = false;
    for (int i = 0; i < notation.length(); i++) {
      char c = notation.charAt(i);
      if (c == '\\') {
        regex.append(c).append(notation.charAt(++i));
        continue;
      }
      inBrackets = c == '[' || inBrackets && c != ']';
      regex.append(inBrackets ? String.valueOf(c) : expand(c));
    }
    return regex.toString();
  }

  private static String expand(char c) {
    return switch (c) {
      case ' ' -> GAP;
      case '~' -> GAP + "?+";
      default -> String.valueOf(c);
    };
  }
}
