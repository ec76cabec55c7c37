package org.contreseing.model;

/**
 * A term that is printed with and without its capital.
 *
 * @param span the first use of the rarer spelling
 * @param usual the spelling that is set, or stands more often
 * @param other the other one
 * @param count how often the other one stands
 */
public record TermCase(Span span, String usual, String other, int count) implements Located {}
