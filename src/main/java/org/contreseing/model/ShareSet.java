package org.contreseing.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Percentages that share out one whole between them.
 *
 * @param span from the first to the last
 * @param shares in per cent, in text order
 */
public record ShareSet(Span span, List<BigDecimal> shares) implements Located {

  private static final BigDecimal WHOLE = new BigDecimal(100);
  private static final BigDecimal ROUNDING = new BigDecimal("0.1");

  public ShareSet {
    shares = List.copyOf(shares);
  }

  /** What they make together. */
  public BigDecimal sum() {
    return Breakdown.sum(shares);
  }

  /** Whether they make more or less than the whole; a tenth of a per cent may be rounding. */
  public boolean wrong() {
    return sum().subtract(WHOLE).abs().compareTo(ROUNDING) > 0;
  }
}
