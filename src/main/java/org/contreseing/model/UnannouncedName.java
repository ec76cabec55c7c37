package org.contreseing.model;

/**
 * A role by which the articles call a party that is presented without saying so.
 *
 * @param span the party's name
 * @param party its name
 * @param role the word, as the articles print it
 */
public record UnannouncedName(Span span, String party, String role) implements Located {}
