package org.contreseing.model;

/**
 * A text of law cited for what it does not say: a row of {@code misapplied_texts.csv}.
 *
 * @param quote the citation
 * @param use what it is cited for
 * @param instead what would bear that use
 */
public record MisusedText(Span span, String quote, Label use, Label instead) implements Located {}
