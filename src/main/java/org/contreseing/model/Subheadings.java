package org.contreseing.model;

/**
 * Headings without a number within numbered articles.
 *
 * @param span the first
 * @param text the first, as printed
 * @param count how many there are
 */
public record Subheadings(Span span, String text, int count) implements Located {}
