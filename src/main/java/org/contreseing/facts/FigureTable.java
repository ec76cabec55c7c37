package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Amount;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Lines with figures that stand one under the other.
 *
 * @param head the line of words above them, when it has as many cells
 * @param rows at least two
 */
record FigureTable(Optional<FigureRow> head, List<FigureRow> rows) {

  private static final Finder LINE = Finder.of("[^\\n]+");
  private static final Finder RULE = Finder.of("[|:\\s=+_-]+");
  private static final int LONGEST_ROW = 400;

  FigureTable {
    rows = List.copyOf(rows);
  }

  /** The tables of a text, in order of place. */
  static List<FigureTable> of(Prose prose, List<Amount> amounts) {
    List<FigureTable> tables = new ArrayList<>();
    List<FigureRow> rows = new ArrayList<>();
    Optional<FigureRow> above = Optional.empty();
    Search line = LINE.matcher(prose.text());
    int last = 0;
    while (line.find()) {
      boolean apart = prose.text().substring(last, line.start()).indexOf("\n\n") >= 0;
      last = line.end();
      boolean rule = RULE.matcher(line.group()).matches();
      if (rule && !line.group().isBlank()) {
        continue;
      }
      Optional<FigureRow> row = row(prose, line, amounts);
      boolean figures = row.filter(FigureRow::hasFigures).isPresent();
      if (!figures || apart) {
        close(above, rows, tables);
        rows = new ArrayList<>();
        above = figures ? Optional.empty() : row;
      }
      if (figures) {
        rows.add(row.get());
      }
    }
    close(above, rows, tables);
    return tables;
  }

  private static Optional<FigureRow> row(Prose prose, Search line, List<Amount> amounts) {
    boolean readable =
        line.end() - line.start() <= LONGEST_ROW
            && !line.group().isBlank()
            && prose.isReadable(line.start(), line.end());
    return readable
        ? Optional.of(FigureRow.of(prose, line.start(), line.end(), amounts))
            .filter(r -> r.cells().size() > 1)
        : Optional.empty();
  }

  private static void close(
      Optional<FigureRow> above, List<FigureRow> rows, List<FigureTable> tables) {
    if (rows.size() > 1) {
      tables.add(new FigureTable(above, rows));
    }
  }

  int start() {
    return head.orElse(rows.get(0)).start();
  }

  int end() {
    return rows.get(rows.size() - 1).end();
  }

  /** Index of the first row that gives a total; the number of rows when none does. */
  int firstTotal() {
    int at = 0;
    while (at < rows.size() && !rows.get(at).isTotal()) {
      at++;
    }
    return at;
  }

  /** What the head calls a column; empty without a head that fits. */
  String title(int column) {
    return head.filter(h -> column < h.cells().size() && h.cells().size() == width())
        .map(h -> h.cells().get(column).text())
        .orElse("");
  }

  private int width() {
    return rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
  }

  /** Whether every row has as many cells. */
  boolean isEven() {
    return rows.stream().allMatch(r -> r.cells().size() == width());
  }

  /** How many figures each row has; empty when they differ. */
  Optional<Integer> figures() {
    int count = rows.get(0).figures().size();
    return rows.stream().allMatch(r -> r.figures().size() == count)
        ? Optional.of(count)
        : Optional.empty();
  }

  /** The figure of a cell, zero where nothing stands; empty where words stand. */
  static Optional<BigDecimal> value(FigureCell cell) {
    return cell.isBlank() ? Optional.of(BigDecimal.ZERO) : cell.value();
  }
}
