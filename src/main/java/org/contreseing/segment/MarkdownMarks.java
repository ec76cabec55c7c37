package org.contreseing.segment;

import java.util.regex.Pattern;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** The marks of Markdown that a reader does not read: emphasis, heading signs, escapes. */
final class MarkdownMarks {

  private static final String ESCAPABLE = "_*#[](){}.!+->|\\~";

  private static final Finder TAG =
      Finder.of(
          "</?(?:b|i|u|em|strong|br|p|div|span|sup|sub|table|tbody|thead|tr|td|th|ul|ol|li|center|font)(?:\\s[^<>]{0,200})?/?>",
          Pattern.CASE_INSENSITIVE);

  private MarkdownMarks() {}

  /** The offset after the mark that starts at {@code at}; {@code at} itself when none does. */
  static int end(String text, int at) {
    return switch (text.charAt(at)) {
      case '\\' ->
          at + 1 < text.length()
                  && (ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0 || endsLine(text.charAt(at + 1)))
              ? at + 1
              : at;
      case '*' -> emphasis(text, at);
      case '_' -> underscores(text, at);
      case '#' -> heading(text, at);
      case '<' -> tag(text, at);
      default -> at;
    };
  }

  // Asterisks are emphasis unless they open a list item ("* ") or stand alone as a note sign
  // ("(*)").
  private static int emphasis(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '*') {
      end++;
    }
    boolean spaceBefore = at == 0 || isSpace(text.charAt(at - 1));
    boolean spaceAfter = end == text.length() || isSpace(text.charAt(end));
    boolean note =
        at > 0 && text.charAt(at - 1) == '(' && end < text.length() && text.charAt(end) == ')';
    return note || spaceBefore && spaceAfter || escaped(text, at) ? at : end;
  }

  private static int tag(String text, int at) {
    Search tag = TAG.matcher(text).region(at, Math.min(text.length(), at + 300));
    return tag.lookingAt() ? tag.end() : at;
  }

  // Exactly two underscores against a letter on one side and none on the other are bold; more are a
  // field to fill in.
  private static int underscores(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '_') {
      end++;
    }
    if (end - at != 2 || at > 0 && text.charAt(at - 1) == '_' || escaped(text, at)) {
      return at;
    }
    boolean opens = end < text.length() && !isSpace(text.charAt(end)) && closer(text, end) > 0;
    return opens || opener(text, at) ? end : at;
  }

  // The pair that closes bold text on the same line, right after a character of it.
  private static int closer(String text, int from) {
    int lineEnd = lineEnd(text, from);
    int close = text.indexOf("__", from);
    boolean found = close > from && close < lineEnd && !isSpace(text.charAt(close - 1));
    return found && !text.startsWith("___", close) ? close : -1;
  }

  private static boolean opener(String text, int at) {
    int lineStart = at;
    while (lineStart > 0 && !endsLine(text.charAt(lineStart - 1))) {
      lineStart--;
    }
    int open = text.indexOf("__", lineStart);
    while (open >= 0 && open < at) {
      int close = isSpace(text.charAt(open + 2)) ? -1 : closer(text, open + 2);
      if (close == at) {
        return true;
      }
      open = text.indexOf("__", close > open ? close + 2 : open + 2);
    }
    return false;
  }

  private static int heading(String text, int at) {
    int lineStart = at;
    while (lineStart > 0 && text.charAt(lineStart - 1) == '#') {
      lineStart--;
    }
    int before = lineStart;
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    if (before > 0 && !endsLine(text.charAt(before - 1))) {
      return at;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) == '#') {
      end++;
    }
    boolean spaced =
        end < text.length() && isSpace(text.charAt(end)) && !endsLine(text.charAt(end));
    boolean glued =
        end - lineStart >= 2 && end < text.length() && Character.isLetter(text.charAt(end));
    return end - lineStart > 6 || !spaced && !glued ? at : spaced ? end + 1 : end;
  }

  // Old files end their lines with a carriage return alone.
  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !endsLine(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r';
  }

  // A space typed with the wrong key is a no-break space, also after the sign of a heading.
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean escaped(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }
}
