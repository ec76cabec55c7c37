package org.contreseing.facts;

import java.util.List;
import org.contreseing.model.Amount;
import org.contreseing.model.Finances;
import org.contreseing.model.Rate;
import org.contreseing.tables.Tables;

/** What the sums of an agreement are, one by one and together. */
final class FinanceReader {

  /** What was read. */
  record Found(List<Amount> amounts, Finances finances) {}

  private final AmountLabels labels;
  private final RateReader rates;

  FinanceReader(Tables tables, NumberWords words) {
    labels = new AmountLabels(tables, words);
    rates = new RateReader(words, labels);
  }

  /** From the sums that {@link AmountReader} found. */
  Found read(Prose prose, List<Amount> sums) {
    List<Amount> amounts = labels.read(prose, sums);
    List<Rate> percentages = rates.read(prose);
    return new Found(
        amounts,
        new Finances(
            percentages,
            PriceReader.read(prose, amounts, percentages),
            InstalmentReader.read(prose, amounts, percentages),
            ScaleReader.brackets(prose, amounts),
            ScaleReader.ranges(prose, amounts),
            ShareReader.read(prose, percentages),
            BreakdownReader.read(prose, amounts)));
  }
}
