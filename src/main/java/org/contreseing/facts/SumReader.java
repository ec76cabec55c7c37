package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Amount;
import org.contreseing.model.Breakdown;
import org.contreseing.model.Instalment;
import org.contreseing.model.Located;
import org.contreseing.model.Product;
import org.contreseing.model.Proportion;
import org.contreseing.model.Rate;
import org.contreseing.model.ScaleFault;
import org.contreseing.model.ShareSet;
import org.contreseing.model.Sums;
import org.contreseing.model.TaxSum;

/** What in an agreement must add up: in tables, lists, schedules, sentences and scales. */
final class SumReader {

  /**
   * What was read.
   *
   * @param products quantities at a price, in rows of tables and by periods
   */
  record Found(Sums sums, List<Product> products) {}

  private final NumberWords words;

  SumReader(NumberWords words) {
    this.words = words;
  }

  /** From what was read of single figures. */
  Found read(Prose prose, List<Amount> amounts, List<Rate> rates, List<Instalment> instalments) {
    List<Breakdown> breakdowns = new ArrayList<>(new ListSums(prose, amounts).read());
    breakdowns.addAll(new InlineSums(prose, amounts).read());
    List<ShareSet> shares = new ArrayList<>(ShareLists.read(prose, rates));
    PeriodSums twice = new PeriodSums(prose, amounts);
    List<Product> products = new ArrayList<>(twice.products());
    List<Proportion> proportions = new ArrayList<>(twice.proportions(rates));
    proportions.addAll(twice.changes(rates));
    List<TaxSum> taxes = new ArrayList<>();
    for (FigureTable table : FigureTable.of(prose, amounts)) {
      List<FigureColumn> columns = FigureColumn.of(table);
      Optional<Lead> lead = Lead.before(prose, table.start(), amounts);
      if (ColumnSums.isPlain(prose, table)) {
        List<Breakdown> totals = new ArrayList<>();
        columns.forEach(c -> ColumnSums.read(prose, table, c, totals, shares));
        new LeadSums(prose, table, columns, lead).read().ifPresent(totals::add);
        add(totals, breakdowns);
        new ShareRows(prose, table, columns, lead).read(shares, proportions);
      }
      RowSums rows = new RowSums(prose, table, columns);
      products.addAll(rows.products());
      taxes.addAll(rows.taxes());
      breakdowns.addAll(rows.breakdowns());
    }
    ScheduleReader schedules = new ScheduleReader(prose, words, amounts, instalments);
    add(schedules.breakdowns(), breakdowns);
    add(schedules.shares(), shares);
    add(schedules.proportions(), proportions);
    List<List<ScaleStep>> scales = new ScaleSteps(prose, amounts, rates).read();
    List<ScaleFault> faults = scales.stream().flatMap(s -> Scales.faults(s).stream()).toList();
    return new Found(
        new Sums(
            sorted(withoutExplained(breakdowns, proportions)),
            sorted(proportions),
            sorted(shares),
            sorted(taxes),
            faults,
            new ScaleUses(prose, amounts).read(scales)),
        products);
  }

  // a wrong share makes the total of its table wrong, and says better why
  private static List<Breakdown> withoutExplained(
      List<Breakdown> breakdowns, List<Proportion> proportions) {
    return breakdowns.stream()
        .filter(
            b ->
                !b.wrong()
                    || proportions.stream()
                        .noneMatch(p -> p.wrong() && b.span().contains(p.span())))
        .toList();
  }

  // what lies within something read already is not read anew
  private static <F extends Located> void add(List<F> more, List<F> found) {
    more.stream()
        .filter(m -> found.stream().noneMatch(f -> f.span().overlaps(m.span())))
        .toList()
        .forEach(found::add);
  }

  private static <F extends Located> List<F> sorted(List<F> facts) {
    return facts.stream().sorted(Comparator.comparing(Located::span)).toList();
  }
}
