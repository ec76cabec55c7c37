package org.contreseing.model;

/**
 * One term or acronym that the text explains twice, and not in the same words.
 *
 * @param span the second explanation
 * @param term the term
 * @param first the first explanation
 * @param second the second
 */
public record DefinitionClash(Span span, String term, String first, String second)
    implements Located {}
