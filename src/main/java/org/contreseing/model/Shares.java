package org.contreseing.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Percentages that together are the whole of something: a schedule that ends with the balance, a
 * split between parties.
 *
 * @param span from the first to the last
 * @param parts in per cent, in order
 */
public record Shares(Span span, List<BigDecimal> parts) implements Located {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  // three times 33.33
  private static final BigDecimal ROUNDED = new BigDecimal("0.1");

  public Shares {
    parts = List.copyOf(parts);
  }

  /** All of them together, in per cent. */
  public BigDecimal sum() {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether they are more or less than the whole. */
  public boolean wrong() {
    return sum().subtract(HUNDRED).abs().compareTo(ROUNDED) > 0;
  }
}
