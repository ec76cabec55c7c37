package org.contreseing.model;

/**
 * An acronym and whether the text says anywhere what it stands for.
 *
 * @param span its first occurrence
 * @param text the acronym
 * @param count occurrences
 * @param explained whether an expansion stands beside one of them, or it is in everybody's use
 */
public record Acronym(Span span, String text, int count, boolean explained) implements Located {}
