package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.facts.FigureCell.Kind;
import org.contreseing.model.Breakdown;
import org.contreseing.model.Proportion;
import org.contreseing.model.ShareSet;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;

/**
 * Tables of shares of one whole: its rows together, and each share beside the sum it comes to. The
 * whole is the row of the total, or the sum that the words before the table announce.
 */
final class ShareRows {

  private static final Finder SHARING =
      Finder.of(
          "\\brépart|\\bventil|\\bpartag|\\bclé\\b|\\bclef\\b|quotes?-parts?|\\bau prorata|\\béchéanci|\\béchelonn|\\bvers(?:é|ement)");
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal NEARLY = new BigDecimal(1);

  private final Prose prose;
  private final FigureTable table;
  private final List<FigureColumn> columns;
  private final Optional<Lead> lead;

  ShareRows(Prose prose, FigureTable table, List<FigureColumn> columns, Optional<Lead> lead) {
    this.prose = prose;
    this.table = table;
    this.columns = columns;
    this.lead = lead;
  }

  /** Reads both; sets of shares whose total is written are read with the totals. */
  void read(List<ShareSet> shares, List<Proportion> proportions) {
    List<FigureColumn> of = columns.stream().filter(c -> c.is(Kind.SHARE)).toList();
    if (of.size() != 1) {
      return;
    }
    int rows = table.firstTotal();
    List<BigDecimal> said = values(of.get(0), rows);
    if (said.size() != rows || rows < 2) {
      return;
    }
    boolean sharing = lead.filter(l -> SHARING.matcher(l.words()).find()).isPresent();
    if (rows == table.rows().size() && sharing && of.get(0).isSummable()) {
      shares.add(new ShareSet(span(0, rows - 1), said));
    }
    List<FigureColumn> money =
        columns.stream().filter(c -> c.is(Kind.MONEY) && !c.is(Kind.SHARE)).toList();
    boolean whole = Breakdown.sum(said).subtract(HUNDRED).abs().compareTo(NEARLY) <= 0;
    if (whole && money.size() == 1) {
      base(money.get(0), rows)
          .ifPresent(b -> proportions.addAll(proportions(of.get(0), money.get(0), rows, b)));
    }
  }

  private static List<BigDecimal> values(FigureColumn column, int rows) {
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      column.cells().get(i).flatMap(FigureCell::value).ifPresent(values::add);
    }
    return values;
  }

  private Optional<BigDecimal> base(FigureColumn money, int rows) {
    return rows < table.rows().size()
        ? money.cells().get(rows).flatMap(FigureCell::value)
        : lead.flatMap(Lead::amount).map(a -> a.value());
  }

  private List<Proportion> proportions(
      FigureColumn share, FigureColumn money, int rows, BigDecimal base) {
    List<Proportion> found = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      Optional<BigDecimal> part = share.cells().get(i).flatMap(FigureCell::value);
      Optional<BigDecimal> sum = money.cells().get(i).flatMap(FigureCell::value);
      if (part.isPresent() && sum.isPresent()) {
        found.add(new Proportion(span(i, i), base, part.get(), sum.get()));
      }
    }
    return found;
  }

  private Span span(int first, int last) {
    return prose.span(table.rows().get(first).start(), table.rows().get(last).end());
  }
}
