package org.contreseing.model;

/**
 * Paragraphs that end in the middle of a sentence, which the next one goes on with.
 *
 * @param span from the last words of the first to the first words of the next
 * @param end the last words of the first
 * @param begin the first words that go on with it
 * @param count how many times this happens
 */
public record CutParagraphs(Span span, String end, String begin, int count) implements Located {}
