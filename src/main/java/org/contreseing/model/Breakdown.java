package org.contreseing.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A sum and the parts that it is said to be made of: the rows above a total, the instalments of a
 * price, the lines of a list that a sum announces.
 *
 * @param span from the first of them to the last
 * @param parts in text order, each as often as it is due
 * @param total the sum written for all of them, in the unit of the parts
 */
public record Breakdown(Span span, List<BigDecimal> parts, BigDecimal total) implements Reckoning {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  public Breakdown {
    parts = List.copyOf(parts);
  }

  @Override
  public BigDecimal computed() {
    return sum(parts);
  }

  @Override
  public BigDecimal stated() {
    return total;
  }

  /** What these make together. */
  public static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Override
  public int count() {
    return parts.size();
  }

  @Override
  public boolean wrong() {
    return !agrees(parts, total);
  }

  /**
   * Whether parts make a total: a cent a part may be lost by rounding, and less than one when the
   * parts have cents and the total has none.
   */
  public static boolean agrees(List<BigDecimal> parts, BigDecimal total) {
    BigDecimal off = sum(parts).subtract(total).abs();
    boolean rounded = whole(total) && !parts.stream().allMatch(Breakdown::whole);
    BigDecimal lost = CENT.multiply(BigDecimal.valueOf(parts.size()));
    return off.compareTo(lost) <= 0 && !parts.stream().allMatch(Breakdown::whole)
        || off.signum() == 0
        || rounded && off.compareTo(BigDecimal.ONE) < 0;
  }

  private static boolean whole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
