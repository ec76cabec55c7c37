package org.contreseing.compare;

import org.contreseing.model.Span;

/**
 * Something that was read in one version.
 *
 * @param kind what it is
 * @param role the part it plays, a code of the vocabulary ({@code "term"}, {@code "cap"}); empty
 *     when none is known
 * @param span where it stands
 * @param quote exactly the source there
 * @param value what it comes to, the same for all ways of writing it: {@code "2026-03-12"}, {@code
 *     "P36M"}, {@code "12000"}
 */
public record Fact(FactKind kind, String role, Span span, String quote, String value) {}
