package org.contreseing.segment;

/** The marks of Markdown that a reader does not read: emphasis, heading signs, escapes. */
final class MarkdownMarks {

  private static final String ESCAPABLE = "_*#[](){}.!+->|\\~";

  private MarkdownMarks() {}

  /** The offset after the mark that starts at {@code at}; {@code at} itself when none does. */
  static int end(String text, int at) {
    return switch (text.charAt(at)) {
      case '\\' -> at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0 ? at + 1 : at;
      case '*' -> emphasis(text, at);
      case '_' -> underscores(text, at);
      case '#' -> heading(text, at);
      default -> at;
    };
  }

  // Asterisks are emphasis unless they open a list item ("* ") or stand alone as a note sign ("(*)").
  private static int emphasis(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '*') {
      end++;
    }
    boolean spaceBefore = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    boolean spaceAfter = end == text.length() || Character.isWhitespace(text.charAt(end));
    boolean note = at > 0 && text.charAt(at - 1) == '(' && end < text.length() && text.charAt(end) == ')';
    return note || spaceBefore && spaceAfter || escaped(text, at) ? at : end;
  }

  // Exactly two underscores against a letter on one side and none on the other are bold; more are a field to fill in.
  private static int underscores(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '_') {
      end++;
    }
    boolean letterBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean letterAfter = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    boolean runStart = at == 0 || text.charAt(at - 1) != '_';
    return runStart && end - at == 2 && letterBefore != letterAfter && !escaped(text, at) ? end : at;
  }

  private static int heading(String text, int at) {
    int lineStart = at;
    while (lineStart > 0 && text.charAt(lineStart - 1) == '#') {
      lineStart--;
    }
    if (lineStart > 0 && text.charAt(lineStart - 1) != '\n') {
      return at;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) == '#') {
      end++;
    }
    boolean spaced = end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t');
    return spaced && end - lineStart <= 6 ? end + 1 : at;
  }

  private static boolean escaped(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }
}
