package org.contreseing.model;

/**
 * A reference to an article of the agreement itself.
 *
 * @param span the reference
 * @param number normalised number it names
 * @param resolved whether such an article exists, whatever the style of its number
 */
public record ArticleReference(Span span, String number, boolean resolved) implements Located {}
