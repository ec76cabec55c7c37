package org.contreseing.model;

import java.math.BigDecimal;

/**
 * A percentage.
 *
 * @param span figures and sign
 * @param quote as read
 * @param value in per cent: 20 for "20 %"
 * @param role the part it plays: {@code TAX} for a rate of tax, {@code INSTALMENT} for a share of a
 *     schedule, {@code PENALTY}, {@code CAP}; any other share is {@code OTHER}
 */
public record Rate(Span span, String quote, BigDecimal value, Amount.Role role)
    implements Located {}
