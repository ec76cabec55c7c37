package org.contreseing.model;

/**
 * A word whose letters belong to several scripts.
 *
 * @param span the word
 * @param word as written
 * @param foreign the letters of the minority script with their code points ("ب U+0628")
 */
public record MixedScript(Span span, String word, String foreign) implements Located {}
