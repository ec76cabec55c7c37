package org.contreseing.segment;

import org.contreseing.model.Reading;

/** Reads a title that stands on the line under its number. */
final class TitleBelow {

  private static final int LONGEST = 120;

  private TitleBelow() {}

  /** The heading with the title found between its line and {@code end}, or as it was. */
  static Heading find(Reading reading, Heading heading, int end) {
    String text = reading.text();
    int at = heading.line().to();
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int newline = text.indexOf('\n', at);
    int lineEnd = newline < 0 || newline > end ? end : newline;
    String title = text.substring(at, Math.max(at, lineEnd)).strip();
    boolean more = !text.substring(Math.max(at, lineEnd), end).isBlank();
    return more && reads(title) && paragraphEnds(text, lineEnd, end)
        ? heading.withTitle(title.replaceFirst("\\s*[:.]$", ""), lineEnd)
        : heading;
  }

  private static boolean reads(String title) {
    if (title.isEmpty() || title.length() > LONGEST || !Character.isUpperCase(title.charAt(0))) {
      return false;
    }
    char last = title.charAt(title.length() - 1);
    return last != ',' && !title.startsWith("M.") && HeadingGrammar.isTitle(title);
  }

  // A title stands alone: a blank line, or a line that opens a new sentence, comes after it.
  private static boolean paragraphEnds(String text, int lineEnd, int end) {
    if (lineEnd + 1 >= end || text.charAt(lineEnd + 1) == '\n') {
      return true;
    }
    int at = lineEnd + 1;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at >= end
        || text.charAt(at) == '\n'
        || Character.isUpperCase(text.charAt(at))
        || !Character.isLetter(text.charAt(at));
  }
}
