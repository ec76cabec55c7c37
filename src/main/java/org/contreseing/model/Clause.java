package org.contreseing.model;

/**
 * A kind of clause that the agreement has.
 *
 * @param kind a kind of {@code clause_headings.csv}
 * @param span the heading that names it, or the words that show it
 * @param titled whether a heading names it; else only the words of a body show it
 */
public record Clause(String kind, Span span, boolean titled) implements Located {}
