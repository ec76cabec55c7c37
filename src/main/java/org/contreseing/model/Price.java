package org.contreseing.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One price said without tax and with it: "15 000 € HT, soit 18 000 € TTC".
 *
 * @param span from the first of its sums to the last
 * @param excluding without tax
 * @param tax the tax alone, when it is said
 * @param including with tax
 * @param rate the rate of tax in per cent, when it is said beside them
 */
public record Price(
    Span span, Amount excluding, Optional<Amount> tax, Amount including, Optional<BigDecimal> rate)
    implements Located {

  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Whether tax and rate, as far as they are said, give the price with tax to a cent. */
  public boolean adds() {
    BigDecimal between = including.value().subtract(excluding.value());
    return tax.map(t -> near(t.value(), between)).orElse(true)
        && rate.map(r -> near(excluding.value().multiply(r).divide(HUNDRED), between)).orElse(true);
  }

  private static boolean near(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(CENT) <= 0;
  }
}
