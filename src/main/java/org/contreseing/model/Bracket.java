package org.contreseing.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A step of a scale of prices: "de 1 à 50 repas : 5 €".
 *
 * @param span bounds and price
 * @param from the lowest number, included as the text says it
 * @param to the highest
 * @param price in euros
 */
public record Bracket(
    Span span, Optional<BigDecimal> from, Optional<BigDecimal> to, BigDecimal price)
    implements Located {}
