package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.Passage;

/**
 * Lines that were the rows of a table before the document was saved as text: first for whom each
 * column is, then the functions one after the other, then the names. They are dealt out again to
 * their columns.
 */
final class SignatureRows {

  private final SignatureLine.Grammar grammar;

  SignatureRows(SignatureLine.Grammar grammar) {
    this.grammar = grammar;
  }

  /** The columns from top to bottom, one after the other; the lines alone when they are no rows. */
  List<List<Passage>> columns(List<Passage> lines) {
    List<SignatureLine> read = lines.stream().map(grammar::read).toList();
    int start = 0;
    while (start < lines.size() && !opens(read.get(start))) {
      start++;
    }
    int width = 0;
    while (start + width < lines.size() && opens(read.get(start + width))) {
      width++;
    }
    int rows = rows(read, start, width);
    return width < 2 || rows < 2 ? List.of(lines) : dealt(lines, start, width, rows);
  }

  // "Pour la Commune" and nothing else.
  private static boolean opens(SignatureLine line) {
    return line.announced()
        && !line.label().isEmpty()
        && line.person().isEmpty()
        && line.quality().isEmpty();
  }

  // A row is one of names or one of functions, but not of both.
  private static int rows(List<SignatureLine> read, int start, int width) {
    int rows = 1;
    int at = start + width;
    while (width > 1 && at + width <= read.size()) {
      List<SignatureLine> row = read.subList(at, at + width);
      boolean names = row.stream().allMatch(l -> l.person().isPresent());
      boolean functions =
          row.stream().allMatch(l -> l.person().isEmpty() && !l.quality().isEmpty());
      if (!names && !functions) {
        return rows;
      }
      rows++;
      at += width;
    }
    return rows;
  }

  private static List<List<Passage>> dealt(List<Passage> lines, int start, int width, int rows) {
    List<List<Passage>> groups = new ArrayList<>();
    if (start > 0) {
      groups.add(lines.subList(0, start));
    }
    for (int column = 0; column < width; column++) {
      List<Passage> group = new ArrayList<>();
      for (int row = 0; row < rows; row++) {
        group.add(lines.get(start + row * width + column));
      }
      groups.add(group);
    }
    int end = start + rows * width;
    if (end < lines.size()) {
      groups.add(lines.subList(end, lines.size()));
    }
    return groups;
  }
}
