package org.contreseing.model;

import java.math.BigDecimal;

/**
 * A sum that follows from a scale of the same agreement.
 *
 * @param span the number and the sum
 * @param base the number of what the scale counts
 * @param expected the sum of the step that has it, in euros
 * @param amount the sum written, in euros
 */
public record ScaleUse(Span span, BigDecimal base, BigDecimal expected, BigDecimal amount)
    implements Located {

  /** Whether the sum is not the one of its step. */
  public boolean wrong() {
    return expected.compareTo(amount) != 0;
  }
}
