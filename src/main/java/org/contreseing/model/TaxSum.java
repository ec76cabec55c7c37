package org.contreseing.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A price without tax, its tax and the price with it, as far as they are said together: in a
 * sentence or in a row of a table.
 *
 * @param span from the first of its figures to the last
 * @param excluding without tax, in euros
 * @param tax the tax alone, in euros
 * @param rate the rate of tax in per cent
 * @param including with tax, in euros
 */
public record TaxSum(
    Span span,
    BigDecimal excluding,
    Optional<BigDecimal> tax,
    Optional<BigDecimal> rate,
    BigDecimal including)
    implements Located {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal TWO_CENTS = new BigDecimal("0.02");

  /**
   * Rates of French VAT, in per cent, those of Corsica and the overseas departments and the former
   * ones (19.6, 7) too: articles 278 to 281 nonies and 296 and 297 of the general tax code.
   */
  private static final List<BigDecimal> RATES =
      Stream.of("20", "19.6", "13", "10", "8.5", "7", "5.5", "2.1", "1.75", "1.05", "0.9", "0")
          .map(BigDecimal::new)
          .toList();

  /** The figures of a price. */
  static TaxSum of(Price price) {
    return new TaxSum(
        price.span(),
        price.excluding().value(),
        price.tax().map(Amount::value),
        price.rate(),
        price.including().value());
  }

  /** The tax that is said unless only the rate is wrong, else what the rate that is said gives. */
  public BigDecimal due() {
    return tax.filter(t -> !isBetween(t))
        .or(
            () ->
                rate.map(r -> excluding.multiply(r).divide(HUNDRED, MathContext.DECIMAL64))
                    .map(d -> d.setScale(2, RoundingMode.HALF_UP)))
        .orElseGet(() -> including.subtract(excluding));
  }

  private boolean isBetween(BigDecimal figure) {
    return including.subtract(excluding).subtract(figure).abs().compareTo(TWO_CENTS) <= 0;
  }

  /** The price with tax that follows from the rest. */
  public BigDecimal computed() {
    return excluding.add(due());
  }

  /** Whether tax and rate, as far as they are said, do not give the price with tax. */
  public boolean wrong() {
    BigDecimal off = computed().subtract(including).abs();
    boolean rounded = isWhole(including) && off.compareTo(BigDecimal.ONE) < 0;
    return tax.filter(t -> !isBetween(t)).isPresent() || off.compareTo(TWO_CENTS) > 0 && !rounded;
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  /** Whether the rate said is none of French VAT. */
  public boolean oddRate() {
    return rate.filter(r -> RATES.stream().noneMatch(known -> known.compareTo(r) == 0)).isPresent();
  }
}
