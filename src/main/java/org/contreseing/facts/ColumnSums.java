package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Breakdown;
import org.contreseing.model.ShareSet;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;

/**
 * The totals of a table and the rows above them. A total may be of the rows since the last one, of
 * all rows, of the totals above, of these and the rows since; rows may be subdivisions of the row
 * before. Only one that is none of these is told with its rows as parts.
 */
final class ColumnSums {

  // rows that do not add to the others
  private static final Finder OTHERWISE =
      Finder.of(
          "\\bdont\\b|\\boptions?\\b|\\boptionnel|\\bvariante|\\bremise\\b|\\brabais|déduire|déduction|\\bmoins\\b|\\breste\\b|\\bmoyen|\\breport\\b|\\bpour mémoire|\\bplafond|\\béventuel|\\bou\\b");
  private static final Finder WITHOUT_TAX = Finder.of("\\bh\\.?t\\b|hors tax");
  private static final Finder WITH_TAX = Finder.of("\\bt\\.?t\\.?c\\b|toutes taxes");
  private static final Finder THOUSANDS = Finder.of("\\bk ?€|\\bm ?€|\\bmilliers|\\bmillions");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Prose prose;
  private final FigureTable table;
  private final FigureColumn column;
  private final List<BigDecimal> lines = new ArrayList<>();
  private final List<BigDecimal> all = new ArrayList<>();
  private final List<BigDecimal> totals = new ArrayList<>();
  private int from;

  private ColumnSums(Prose prose, FigureTable table, FigureColumn column) {
    this.prose = prose;
    this.table = table;
    this.column = column;
  }

  /** Whether the rows of a table are plain parts of its totals, as far as their words say. */
  static boolean isPlain(Prose prose, FigureTable table) {
    List<FigureRow> parts = table.rows().stream().filter(r -> !r.isTotal()).toList();
    String above = prose.text().substring(Math.max(0, table.start() - 120), table.start());
    String head = table.head().map(FigureRow::words).orElse("");
    return !THOUSANDS.matcher(above + head).find()
        && parts.stream().noneMatch(r -> OTHERWISE.matcher(r.words()).find())
        && !(has(parts, WITHOUT_TAX) && has(parts, WITH_TAX));
  }

  private static boolean has(List<FigureRow> rows, Finder words) {
    return rows.stream().anyMatch(r -> words.matcher(r.words()).find());
  }

  /** Totals of money and other things, and shares whose total is the whole. */
  static void read(
      Prose prose,
      FigureTable table,
      FigureColumn column,
      List<Breakdown> found,
      List<ShareSet> shares) {
    if (column.isSummable()) {
      new ColumnSums(prose, table, column).walk(found, shares);
    }
  }

  private void walk(List<Breakdown> found, List<ShareSet> shares) {
    for (int i = 0; i < table.rows().size(); i++) {
      Optional<BigDecimal> value = column.value(i);
      if (value.isPresent() && table.rows().get(i).isTotal()) {
        total(i, value.get(), found, shares);
        from = i + 1;
      } else if (value.isPresent()) {
        lines.add(value.get());
        all.add(value.get());
      }
    }
  }

  private void total(int row, BigDecimal total, List<Breakdown> found, List<ShareSet> shares) {
    boolean blank = column.cells().get(row).filter(FigureCell::isBlank).isPresent();
    if (!blank && lines.size() > 1 && !isExplained(total)) {
      Span span = prose.span(table.rows().get(from).start(), table.rows().get(row).end());
      if (!column.is(FigureCell.Kind.SHARE)) {
        found.add(new Breakdown(span, lines, total));
      } else if (total.compareTo(HUNDRED) == 0) {
        shares.add(new ShareSet(span, lines));
      }
    }
    totals.add(total);
    lines.clear();
  }

  private boolean isExplained(BigDecimal total) {
    List<BigDecimal> since = new ArrayList<>(lines);
    since.addAll(totals.isEmpty() ? List.of() : totals.subList(totals.size() - 1, totals.size()));
    List<BigDecimal> mixed = new ArrayList<>(lines);
    mixed.addAll(totals);
    return List.of(
            lines, all, totals, since, mixed, withoutSubdivisions(lines), withoutSubdivisions(all))
        .stream()
        .anyMatch(parts -> !parts.isEmpty() && Breakdown.agrees(parts, total));
  }

  // a row that the next ones make up stands for them
  private static List<BigDecimal> withoutSubdivisions(List<BigDecimal> parts) {
    List<BigDecimal> kept = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      kept.add(parts.get(i));
      i += subdivisions(parts, i);
    }
    return kept;
  }

  private static int subdivisions(List<BigDecimal> parts, int at) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = at + 1; i < parts.size(); i++) {
      sum = sum.add(parts.get(i));
      int off = sum.compareTo(parts.get(at));
      if (off >= 0) {
        return off == 0 && parts.get(at).signum() > 0 ? i - at : 0;
      }
    }
    return 0;
  }
}
