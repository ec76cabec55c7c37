package org.contreseing.evaluate;

import java.util.Optional;

/** The stretch of a page between two marks, which a command writes anew. */
public final class Marked {

  private Marked() {}

  /**
   * The page with another text between the marks of a name; empty when it has no such marks.
   *
   * @param name as in {@code <!-- name: begin -->}
   */
  public static Optional<String> replace(String page, String name, String text) {
    String mark = "<!-- " + name + ": begin -->";
    int begin = page.indexOf(mark);
    int end = page.indexOf("<!-- " + name + ": end -->");
    return begin < 0 || end < begin
        ? Optional.empty()
        : Optional.of(
            page.substring(0, begin + mark.length()) + "\n\n" + text + "\n" + page.substring(end));
  }
}
