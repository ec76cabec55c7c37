package org.contreseing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks lines at a number of columns, the French way: never before {@code : ; ! ? » %} or after
 * {@code «}, {@code n°} and the letter of a code's article ({@code L. 512-15}), even where the
 * space between is an ordinary one, and never at a no-break space.
 */
public final class Wrap {

  private static final String CLINGS_LEFT = ":;!?»%€";

  private static final Pattern OPENS = Pattern.compile("«$|(?:^|[\\s(])(?:[A-Z]\\.|n°|art\\.)$");

  private Wrap() {}

  /** The lines of a text, none wider than {@code width} columns; a longer word is cut. */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words(text)) {
      for (String piece : pieces(word, width)) {
        int columns = columns(piece);
        if (used > 0 && used + 1 + columns > width) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        used += (used > 0 ? 1 : 0) + columns;
        line.append(line.isEmpty() ? "" : " ").append(piece);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Columns a terminal gives to a text: combining marks none, wide characters two. */
  public static int columns(String text) {
    return text.codePoints().map(Wrap::columns).sum();
  }

  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return wide(c) ? 2 : 1;
  }

  // East Asian wide and emoji blocks, coarsely: too many columns only breaks a line early.
  private static boolean wide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0x1F300;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String token : text.split("[ \\n]+")) {
      boolean clings = !words.isEmpty() && clings(words.get(words.size() - 1), token);
      if (clings) {
        words.add(words.remove(words.size() - 1) + " " + token);
      } else if (!token.isEmpty()) {
        words.add(token);
      }
    }
    return words;
  }

  private static boolean clings(String before, String token) {
    boolean mark =
        !token.isEmpty() && CLINGS_LEFT.indexOf(token.charAt(0)) >= 0 && token.length() <= 2;
    return mark || OPENS.matcher(before).find();
  }

  private static List<String> pieces(String word, int width) {
    if (columns(word) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int used = 0;
    for (int c : word.codePoints().toArray()) {
      if (used + columns(c) > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
        used = 0;
      }
      piece.appendCodePoint(c);
      used += columns(c);
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
