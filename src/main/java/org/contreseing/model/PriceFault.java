package org.contreseing.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A price whose sums without tax, of tax and with tax do not fit together.
 *
 * @param span all of them
 * @param kind what does not fit
 * @param excluding without tax, in euros
 * @param including with tax, in euros
 * @param rate the rate of tax in per cent, as written or as the sums suppose it
 * @param written the sum or rate that does not fit
 * @param computed what it would have to be
 */
public record PriceFault(
    Span span,
    Kind kind,
    BigDecimal excluding,
    BigDecimal including,
    BigDecimal rate,
    BigDecimal written,
    BigDecimal computed)
    implements Located {

  /** What does not fit; {@link #code()} is the case under which a rule reports it. */
  public enum Kind {
    /** Rate and price with tax. */
    RATE,
    /** Rate and tax. */
    TAX,
    /** The two parts and the price with tax. */
    SUM,
    /** The price with tax is less than without. */
    UPSIDE_DOWN,
    /** Both prices suppose a rate that there is not. */
    SUPPOSED;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  // each line of an invoice is rounded by itself
  private static final BigDecimal ROUNDED = new BigDecimal("0.05");
  // articles 278 to 281 nonies and 294 to 297 of the code général des impôts, with those of 2000 to
  // 2013; 0 is an exemption
  private static final List<BigDecimal> RATES =
      Stream.of("20", "10", "5.5", "2.1", "0", "19.6", "7", "8.5", "1.05", "1.75", "13", "8", "0.9")
          .map(BigDecimal::new)
          .toList();

  static List<PriceFault> of(Agreement agreement) {
    return agreement.finances().prices().stream().flatMap(p -> of(p).stream()).toList();
  }

  static Optional<PriceFault> of(Price price) {
    BigDecimal excluding = price.excluding().value();
    BigDecimal including = price.including().value();
    if (including.compareTo(excluding) < 0) {
      return Optional.of(fault(price, Kind.UPSIDE_DOWN, BigDecimal.ZERO, including, excluding));
    }
    BigDecimal between = including.subtract(excluding);
    if (price.tax().isPresent() && !same(price.tax().get().value(), between)) {
      BigDecimal sum = excluding.add(price.tax().get().value());
      return Optional.of(fault(price, Kind.SUM, BigDecimal.ZERO, including, sum));
    }
    return price.rate().isPresent() ? rated(price, price.rate().get()) : supposed(price, between);
  }

  private static Optional<PriceFault> rated(Price price, BigDecimal rate) {
    BigDecimal tax = price.excluding().value().multiply(rate).divide(HUNDRED);
    BigDecimal all = price.excluding().value().add(tax);
    return same(price.including().value(), all)
        ? Optional.empty()
        : Optional.of(
            price.tax().isPresent()
                ? fault(price, Kind.TAX, rate, price.tax().get().value(), tax)
                : fault(price, Kind.RATE, rate, price.including().value(), all));
  }

  private static Optional<PriceFault> supposed(Price price, BigDecimal between) {
    BigDecimal rate =
        between
            .multiply(HUNDRED)
            .divide(price.excluding().value().max(BigDecimal.ONE), 2, RoundingMode.HALF_UP);
    BigDecimal excluding = price.excluding().value();
    boolean known =
        RATES.stream().anyMatch(r -> same(between, excluding.multiply(r).divide(HUNDRED)));
    return known
        ? Optional.empty()
        : Optional.of(
            fault(price, Kind.SUPPOSED, rate, price.including().value(), BigDecimal.ZERO));
  }

  private static PriceFault fault(
      Price price, Kind kind, BigDecimal rate, BigDecimal written, BigDecimal computed) {
    return new PriceFault(
        price.span(),
        kind,
        price.excluding().value(),
        price.including().value(),
        rate,
        written,
        computed);
  }

  /** Whether a written sum is the computed one, rounded to cents or, without cents, to euros. */
  static boolean same(BigDecimal written, BigDecimal computed) {
    BigDecimal off = written.subtract(computed).abs();
    boolean rounded = isWhole(written) && !isWhole(computed);
    return off.compareTo(rounded ? BigDecimal.ONE : ROUNDED) <= 0;
  }

  private static boolean isWhole(BigDecimal sum) {
    return sum.stripTrailingZeros().scale() <= 0;
  }
}
