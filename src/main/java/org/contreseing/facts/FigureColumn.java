package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.contreseing.search.Finder;

/**
 * A column of a table.
 *
 * @param title what the head calls it; empty without a head that fits
 * @param cells one a row; empty where words stand
 */
record FigureColumn(String title, List<Optional<FigureCell>> cells) {

  // what is of one row alone: rows of it make no sum
  private static final Finder OF_ONE_ROW =
      Finder.of(
          "unitaire|\\btaux\\b|coefficient|moyen|\\btarifs?\\b|\\bp\\.?u\\b|quotité|durée|\\bn°|numéro|\\bannées?\\b|\\bdate|\\bâge|\\bréf|\\barticle|\\bcompte\\b|\\bpar (?:jour|mois|an|habitant|heure)|cumul");

  FigureColumn {
    cells = List.copyOf(cells);
  }

  /**
   * The columns of a table with figures: by their place where every row has as many cells, by their
   * rank where every row has as many figures; none in a table of another make.
   */
  static List<FigureColumn> of(FigureTable table) {
    if (table.isEven()) {
      return IntStream.range(0, table.rows().get(0).cells().size())
          .mapToObj(i -> at(table, i))
          .filter(c -> c.cells().stream().anyMatch(Optional::isPresent))
          .toList();
    }
    return table
        .figures()
        .map(n -> IntStream.range(0, n).mapToObj(i -> ranked(table, i)).toList())
        .orElse(List.of());
  }

  private static FigureColumn at(FigureTable table, int column) {
    List<Optional<FigureCell>> cells = new ArrayList<>();
    for (FigureRow row : table.rows()) {
      FigureCell cell = row.cells().get(column);
      cells.add(Optional.of(cell).filter(c -> c.isFigure() || column > 0 && c.isBlank()));
    }
    return new FigureColumn(table.title(column), cells);
  }

  private static FigureColumn ranked(FigureTable table, int rank) {
    return new FigureColumn(
        "", table.rows().stream().map(r -> Optional.of(r.figures().get(rank))).toList());
  }

  /** Whether what stands in it may be summed up over rows. */
  boolean isSummable() {
    return !OF_ONE_ROW.matcher(title).find();
  }

  /** Whether its figures are of this kind, as far as they say one. */
  boolean is(FigureCell.Kind kind) {
    return cells.stream().flatMap(Optional::stream).anyMatch(c -> c.kind() == kind);
  }

  boolean isTitled(Finder words) {
    return words.matcher(title).find();
  }

  /** The figure in a row, zero where nothing stands; empty where words stand. */
  Optional<BigDecimal> value(int row) {
    return cells.get(row).flatMap(FigureTable::value);
  }
}
