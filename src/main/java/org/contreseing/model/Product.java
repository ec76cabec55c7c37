package org.contreseing.model;

import java.math.BigDecimal;

/**
 * A quantity at a unit price with its total: "10 000 € (20 jours à 450 €)".
 *
 * @param span the words that say all three
 * @param quantity how many
 * @param unitPrice price of one, in euros
 * @param total as written, in euros
 */
public record Product(Span span, BigDecimal quantity, BigDecimal unitPrice, BigDecimal total)
    implements Located {

  public BigDecimal computed() {
    return quantity.multiply(unitPrice);
  }

  /** Whether the total is more than a cent off. */
  public boolean wrong() {
    return computed().subtract(total).abs().compareTo(new BigDecimal("0.01")) > 0;
  }
}
