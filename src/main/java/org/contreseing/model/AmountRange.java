package org.contreseing.model;

import java.math.BigDecimal;

/**
 * Two sums between which a third lies: "entre 1 000 et 2 000 €".
 *
 * @param span both, and the words that join them
 * @param low in euros
 * @param high in euros, more than {@code low}
 */
public record AmountRange(Span span, BigDecimal low, BigDecimal high) implements Located {}
