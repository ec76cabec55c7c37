package org.contreseing.facts;

import java.util.Optional;

/**
 * What the head of a column says of a cell of a table: "Correction" above "4 heures". A table is a
 * run of lines with upright strokes; its first line is its head.
 */
final class TableColumns {

  // how far above a cell the head is looked for: no table costs a walk through all of it
  private static final int REACH = 6000;
  private static final int MOST_WORDS = 80;

  private TableColumns() {}

  /**
   * What stands around a cell's length as if its column's head stood before it: {@code "colonne
   * correction "}; empty outside a table and in its first line.
   */
  static Optional<Surroundings> around(Prose prose, int start, int end) {
    String text = prose.text();
    int line = lineStart(text, start);
    int head = head(text, line);
    Optional<String> name =
        head == line ? Optional.empty() : cell(line(text, head), column(text, line, start));
    Surroundings around = prose.around(start, end);
    return name.map(
        n -> new Surroundings("colonne " + n + " ", "", n, around.heading(), around.kinds()));
  }

  private static int head(String text, int line) {
    int head = line;
    int above = line;
    while (above > 0 && line - above < REACH && isRow(text, above)) {
      head = above;
      above = lineStart(text, above - 1);
    }
    return isRow(text, above) ? above : head;
  }

  private static boolean isRow(String text, int line) {
    return line(text, line).indexOf('|') >= 0;
  }

  private static int column(String text, int line, int at) {
    return (int) text.substring(line, at).chars().filter(c -> c == '|').count();
  }

  private static Optional<String> cell(String row, int column) {
    String[] cells = row.split("\\|", -1);
    return Optional.of(column < cells.length ? cells[column] : "")
        .map(c -> Surroundings.flat(c).strip())
        .filter(c -> !c.isEmpty() && c.length() <= MOST_WORDS);
  }

  private static int lineStart(String text, int at) {
    return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  }

  private static String line(String text, int start) {
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }
}
