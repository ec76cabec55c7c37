package org.contreseing.model;

/**
 * Two names that an agreement gives itself.
 *
 * @param span the first use of the second name: "le présent accord"
 * @param usual the name in its title, or the one used most
 * @param other the second
 * @param count how many times it goes by another name than the usual one
 */
public record ActNames(Span span, String usual, String other, int count) implements Located {}
