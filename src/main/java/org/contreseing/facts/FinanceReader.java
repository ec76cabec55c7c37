package org.contreseing.facts;

import java.util.List;
import org.contreseing.model.Amount;
import org.contreseing.model.Finances;
import org.contreseing.model.Instalment;
import org.contreseing.model.Price;
import org.contreseing.model.Product;
import org.contreseing.model.Rate;
import org.contreseing.tables.Tables;

/** What the sums of an agreement are, one by one and together. */
final class FinanceReader {

  /**
   * What was read.
   *
   * @param products those of tables and periods
   */
  record Found(List<Amount> amounts, Finances finances, List<Product> products) {}

  private final AmountLabels labels;
  private final RateReader rates;
  private final SumReader sums;

  FinanceReader(Tables tables, NumberWords words) {
    labels = new AmountLabels(tables, words);
    rates = new RateReader(words, labels);
    sums = new SumReader(words);
  }

  /** From the sums that {@link AmountReader} found. */
  Found read(Prose prose, List<Amount> found) {
    List<Amount> amounts = labels.read(prose, found);
    List<Rate> percentages = rates.read(prose);
    List<Price> prices = PriceReader.read(prose, amounts, percentages);
    List<Instalment> instalments = InstalmentReader.read(prose, amounts, percentages);
    SumReader.Found added = sums.read(prose, amounts, percentages, instalments);
    Finances finances =
        new Finances(
            percentages,
            prices,
            instalments,
            ScaleReader.brackets(prose, amounts),
            ScaleReader.ranges(prose, amounts),
            AmountObjectReader.read(prose, amounts),
            added.sums().with(prices));
    return new Found(amounts, finances, added.products());
  }
}
