package org.contreseing.model;

/**
 * An association or a foundation that is presented without any registration number.
 *
 * @param span its name
 * @param rank its rank among the parties, from 1
 * @param name as printed
 */
public record NumberlessAssociation(Span span, int rank, String name) implements Located {}
