package org.contreseing.model;

/**
 * A choice that the text leaves open: boxes none of which is ticked, "oui / non", an instruction to
 * strike out.
 *
 * @param span the first
 * @param quote the same on one line
 * @param count how many there are
 */
public record OpenChoice(Span span, String quote, int count) implements Located {}
