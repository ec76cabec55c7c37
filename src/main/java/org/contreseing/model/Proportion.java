package org.contreseing.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A share of a sum and what it comes to: "40 % du montant, soit 36 000 €".
 *
 * @param span the words that say both
 * @param base what the share is taken of, in euros
 * @param share in per cent
 * @param result what it is said to come to, in euros
 */
public record Proportion(Span span, BigDecimal base, BigDecimal share, BigDecimal result)
    implements Located {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** What the share comes to, to the cent. */
  public BigDecimal computed() {
    BigDecimal exact = base.multiply(share).divide(HUNDRED, MathContext.DECIMAL64);
    return exact.setScale(2, RoundingMode.HALF_UP);
  }

  /** Whether the sum is off by more than the rounding of the share and of the euro can do. */
  public boolean wrong() {
    BigDecimal digit = BigDecimal.ONE.movePointLeft(Math.max(0, share.scale())).multiply(HALF);
    BigDecimal reach = isRound() ? BigDecimal.ZERO : base.multiply(digit).divide(HUNDRED);
    return computed().subtract(result).abs().compareTo(reach.add(BigDecimal.ONE)) > 0;
  }

  // a share of tens and fives is agreed upon, any other may have been worked out from the sums
  private boolean isRound() {
    return share.remainder(new BigDecimal(5)).signum() == 0;
  }
}
