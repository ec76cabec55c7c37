package org.contreseing.model;

/**
 * One line of a text that is not blank, with what it is.
 *
 * @param span the line in the text, outer white space left out
 * @param label what it is
 */
public record LabelledLine(Span span, LineLabel label) implements Located {}
