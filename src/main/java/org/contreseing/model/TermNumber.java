package org.contreseing.model;

/**
 * What a text calls one party, used as if there were several, or the other way round.
 *
 * @param span the first such use
 * @param alias what the party is called
 * @param found the other form, as printed
 * @param count how often that stands
 * @param binding whether something is put upon those it names
 */
public record TermNumber(Span span, String alias, String found, int count, boolean binding)
    implements Located {}
