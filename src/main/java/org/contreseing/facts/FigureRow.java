package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.Amount;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * A line of a table, cut at its strokes, tabs, dot leaders or wide gaps; a line that ends in sums
 * is a row of them even where nothing sets them apart, as a PDF has it.
 *
 * @param cells at least one
 */
record FigureRow(List<FigureCell> cells) {

  private static final Finder GAP = Finder.of(" *(?:\\.{3,}|…+|_{3,}) *| {2,}");
  private static final Finder STROKE = Finder.of("\\|");
  private static final Finder TAB = Finder.of("\t");
  private static final Finder TOTAL =
      Finder.of(
          "(?:sous[- ]?)?tota(?:l|ux)\\b.*|ensemble\\b.*|(?:montant|coût|cout|prix|budget) (?:total|global)\\b.*|somme\\b.*");
  private static final Finder BETWEEN_SUMS = Finder.of("[\\s;,.–-]*");
  private static final Finder REMARK = Finder.of("(?:\\([^()]{0,60}\\))?[\\s;,.]*");

  FigureRow {
    cells = List.copyOf(cells);
  }

  /** The row of a line. */
  static FigureRow of(Prose prose, int start, int end, List<Amount> amounts) {
    String line = prose.text().substring(start, end);
    List<FigureCell> cells =
        line.indexOf('|') >= 0
            ? cut(prose.text(), start, end, STROKE)
            : line.strip().indexOf('\t') >= 0
                ? cut(prose.text(), start, end, TAB)
                : cut(prose.text(), start, end, mayHaveGap(line) ? GAP : TAB);
    return cells.size() > 1 ? new FigureRow(cells) : ofSums(prose, start, end, amounts, cells);
  }

  /** Whether {@link #GAP} is worth asking; most lines are sentences. */
  private static boolean mayHaveGap(String line) {
    return line.contains("  ") || line.contains("..") || line.contains("__") || line.contains("…");
  }

  private static List<FigureCell> cut(String text, int start, int end, Finder at) {
    int from = start;
    while (from < end && text.charAt(from) == ' ') {
      from++;
    }
    from += from < end && text.charAt(from) == '|' ? 1 : 0;
    List<FigureCell> cells = new ArrayList<>();
    Search m = at.matcher(text).region(from, end);
    int begin = from;
    while (m.find()) {
      cells.add(FigureCell.of(text, begin, m.start()));
      begin = m.end();
    }
    FigureCell last = FigureCell.of(text, begin, end);
    if (!last.text().isEmpty()) {
      cells.add(last);
    }
    return cells;
  }

  // words, then sums and nothing else
  private static FigureRow ofSums(
      Prose prose, int start, int end, List<Amount> amounts, List<FigureCell> whole) {
    String text = prose.text();
    List<FigureCell> cells = new ArrayList<>();
    int at = start;
    for (Amount amount : InOrder.within(amounts, prose.span(start, end))) {
      Span place = prose.local(amount.span());
      boolean follows =
          !cells.isEmpty() && BETWEEN_SUMS.matcher(text).region(at, place.start()).matches();
      if (!cells.isEmpty() && !follows || place.end() > end) {
        return new FigureRow(whole);
      }
      if (cells.isEmpty()) {
        cells.add(FigureCell.of(text, start, place.start()));
      }
      cells.add(FigureCell.of(text, place.start(), place.end()));
      at = place.end();
    }
    return cells.isEmpty() || !REMARK.matcher(text).region(at, end).matches()
        ? new FigureRow(whole)
        : new FigureRow(cells);
  }

  int start() {
    return cells.get(0).start();
  }

  int end() {
    return cells.get(cells.size() - 1).end();
  }

  /** Its figures in order. */
  List<FigureCell> figures() {
    return cells.stream().filter(FigureCell::isFigure).toList();
  }

  boolean hasFigures() {
    return cells.stream().anyMatch(FigureCell::isFigure);
  }

  /** What it is called: its first cell that is not empty, unless that is a figure with a unit. */
  String label() {
    return cells.stream()
        .filter(c -> !c.text().isEmpty())
        .findFirst()
        .filter(c -> !c.isFigure() || c.kind() == FigureCell.Kind.NUMBER)
        .map(FigureCell::text)
        .orElse("");
  }

  /** Its words, all cells together. */
  String words() {
    StringBuilder words = new StringBuilder();
    cells.stream().filter(c -> !c.isFigure()).forEach(c -> words.append(c.text()).append(' '));
    return words.toString();
  }

  /** Whether it gives the total of rows above. */
  boolean isTotal() {
    return TOTAL.matcher(label()).matches() && hasFigures();
  }
}
