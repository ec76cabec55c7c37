package org.contreseing.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share of a sum and what it comes to: "40 % du montant, soit 36 000 €".
 *
 * @param span the words that say both
 * @param whole what the share is taken of, in euros
 * @param part in per cent
 * @param stated what it is said to come to, in euros
 */
public record Proportion(Span span, BigDecimal whole, BigDecimal part, BigDecimal stated)
    implements Reckoning {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** To the cent. */
  @Override
  public BigDecimal computed() {
    BigDecimal exact = whole.multiply(part).divide(HUNDRED, MathContext.DECIMAL64);
    return exact.setScale(2, RoundingMode.HALF_UP);
  }

  @Override
  public Optional<BigDecimal> share() {
    return Optional.of(part);
  }

  @Override
  public Optional<BigDecimal> base() {
    return Optional.of(whole);
  }

  @Override
  public boolean wrong() {
    BigDecimal digit = BigDecimal.ONE.movePointLeft(Math.max(0, part.scale())).multiply(HALF);
    BigDecimal reach = isRound() ? BigDecimal.ZERO : whole.multiply(digit).divide(HUNDRED);
    return computed().subtract(stated).abs().compareTo(reach.add(BigDecimal.ONE)) > 0;
  }

  // a share of tens and fives is agreed upon, any other may have been worked out from the sums
  private boolean isRound() {
    return part.remainder(new BigDecimal(5)).signum() == 0;
  }
}
