package org.contreseing.model;

/**
 * "cette première réunion" where no meeting was spoken of; "avant la date." of what.
 *
 * @param span the words
 * @param quote as read
 * @param noun the noun without antecedent
 */
public record DanglingReference(Span span, String quote, String noun) implements Located {}
