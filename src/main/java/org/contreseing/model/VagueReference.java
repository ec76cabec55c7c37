package org.contreseing.model;

/**
 * "Les conditions ci-dessus" in an article that has spoken of no conditions.
 *
 * @param span the words
 * @param quote the same on one line
 * @param count how many the agreement has
 */
public record VagueReference(Span span, String quote, int count) implements Located {}
