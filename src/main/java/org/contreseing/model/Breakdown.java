package org.contreseing.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A total and the sums that make it up: a table with its last row, a sum and its schedule.
 *
 * @param span from the first of its sums to the last
 * @param total as written, in euros
 * @param parts in euros, in order
 */
public record Breakdown(Span span, BigDecimal total, List<BigDecimal> parts) implements Located {

  public Breakdown {
    parts = List.copyOf(parts);
  }

  /** All parts together, in euros. */
  public BigDecimal sum() {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether the parts make another sum than the total. */
  public boolean wrong() {
    return !PriceFault.same(total, sum());
  }
}
