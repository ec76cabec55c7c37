package org.contreseing.model;

/**
 * A sentence with a sum or a duty that stands behind the signatures.
 *
 * @param span the sentence
 * @param quote the same on one line
 */
public record LateStipulation(Span span, String quote) implements Located {}
