package org.contreseing.evaluate;

import java.util.Optional;

/** The stretch of a page between two marks, which a command writes anew. */
public final class Marked {

  private static final String BEGIN = "<!-- evaluate: begin -->";
  private static final String END = "<!-- evaluate: end -->";

  private Marked() {}

  /** The page with another text between the marks; empty when it has no such marks. */
  public static Optional<String> replace(String page, String text) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    return begin < 0 || end < begin
        ? Optional.empty()
        : Optional.of(
            page.substring(0, begin + BEGIN.length()) + "\n\n" + text + "\n" + page.substring(end));
  }
}
