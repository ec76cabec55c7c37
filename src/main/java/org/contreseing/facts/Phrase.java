package org.contreseing.facts;

import java.util.Locale;
import java.util.regex.Pattern;
import org.contreseing.search.Finder;

/**
 * Patterns written the way the words stand in a text. One space of the notation is white space with
 * at most one line end, {@code ~} the same or nothing; so a phrase may be hard-wrapped anywhere and
 * never runs over a blank line. Phrases are matched against lower-case text: to leave case to the
 * engine costs it several times as much.
 */
final class Phrase {

  private static final String GAP = "(?:[ \\t]++(?:\\n[ \\t]*+)?+|\\n[ \\t]*+)";

  private Phrase() {}

  /** The pattern that a phrase stands for. Inside brackets space and {@code ~} are themselves. */
  static Finder of(String notation) {
    return Finder.of(expand(notation, true), Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The same for text as printed, where the case of letters counts. */
  static Finder asPrinted(String notation) {
    return Finder.of(expand(notation, false), Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** A notation with its parts put in ({@code %s}, {@code %1$s}…). */
  static String fill(String notation, Object... parts) {
    return String.format(Locale.ROOT, notation, parts);
  }

  /** A text in lower case with every character at its place. */
  static String lower(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }

  private static String expand(String notation, boolean lower) {
    StringBuilder regex = new StringBuilder();
    boolean inBrackets = false;
    for (int i = 0; i < notation.length(); i++) {
      char c = notation.charAt(i);
      if (c == '\\') {
        int end = escapeEnd(notation, i);
        regex.append(notation, i, end);
        i = end - 1;
        continue;
      }
      inBrackets = c == '[' || inBrackets && c != ']';
      char letter = lower ? Character.toLowerCase(c) : c;
      regex.append(inBrackets ? String.valueOf(letter) : expand(letter));
    }
    return regex.toString();
  }

  // "\\p{Lu}" is one escape, and its letters are a name
  private static int escapeEnd(String notation, int at) {
    boolean named = at + 2 < notation.length() && notation.charAt(at + 2) == '{';
    return named && "pP".indexOf(notation.charAt(at + 1)) >= 0
        ? notation.indexOf('}', at) + 1
        : at + 2;
  }

  private static String expand(char c) {
    return switch (c) {
      case ' ' -> GAP;
      case '~' -> GAP + "?+";
      default -> String.valueOf(c);
    };
  }
}
