package org.contreseing.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A part of a price that is paid by itself.
 *
 * @param span share and amount
 * @param share in per cent of the whole, when it is said
 * @param amount in euros, when it is said
 * @param when the words that say when, as read
 */
public record Instalment(
    Span span, Optional<BigDecimal> share, Optional<BigDecimal> amount, Optional<String> when)
    implements Located {}
