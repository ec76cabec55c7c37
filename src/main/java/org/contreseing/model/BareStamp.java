package org.contreseing.model;

/**
 * Words that say that somebody has signed electronically, with nothing that lets anyone verify it:
 * no day, no hour, no certificate, no file of proof.
 *
 * @param span the words
 */
public record BareStamp(Span span) implements Located {}
