package org.contreseing.model;

/**
 * A common noun that an agreement which defines terms writes like one of them, always with a
 * capital, and defines nowhere. A question, not a fault: it may be a name.
 *
 * @param span its first use
 * @param term as written
 * @param uses how often it is used
 */
public record UndefinedTerm(Span span, String term, int uses) implements Located {}
