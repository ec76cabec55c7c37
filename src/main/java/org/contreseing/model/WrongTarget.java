package org.contreseing.model;

/**
 * "La durée prévue à l'article 7" where article 7 has nothing of the kind and another one does.
 *
 * @param span the words, from the thing sought to the reference
 * @param quote the same on one line
 * @param target the article referred to
 * @param meant the first article that is about the thing sought
 */
public record WrongTarget(Span span, String quote, Article target, Article meant)
    implements Located {}
