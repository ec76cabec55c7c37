package org.contreseing.report;

import java.util.Locale;

/**
 * Makes hostile text safe to show. Control characters, escape sequences, direction overrides,
 * invisible and unassigned characters become visible escapes such as {@code \}{@code u{202E}};
 * everything a reader can see stays.
 */
public final class Visible {

  private Visible() {}

  /** On one line: line breaks and runs of ordinary white space become one space. */
  public static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> appendOnLine(out, c));
    return out.toString().strip();
  }

  /** As {@link #line}, and with the middle left out when longer than {@code limit} UTF-16 units. */
  public static String excerpt(String text, int limit) {
    if (text.length() <= limit) {
      return line(text);
    }
    int head = boundary(text, limit * 2 / 3);
    int tail = boundary(text, text.length() - limit / 3);
    return line(text.substring(0, head)) + " […] " + line(text.substring(tail));
  }

  /** Lines and tabs stay: for showing a whole text on a terminal. */
  public static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c, c == '\n' || c == '\t'));
    return out.toString();
  }

  private static void appendOnLine(StringBuilder out, int c) {
    boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    if (!space) {
      append(out, c, false);
    } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static void append(StringBuilder out, int c, boolean allowed) {
    if (allowed || shows(c)) {
      out.appendCodePoint(c);
    } else {
      out.append("\\u{").append(Integer.toHexString(c).toUpperCase(Locale.ROOT)).append('}');
    }
  }

  private static boolean shows(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      default -> true;
    };
  }

  private static int boundary(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
            && at > 0
            && Character.isHighSurrogate(text.charAt(at - 1))
        ? at - 1
        : at;
  }
}
