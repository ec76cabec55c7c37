package org.contreseing.model;

/**
 * Somebody on whom an article puts a duty, or to whom it gives a right, and who is no party.
 *
 * @param span the name and what is put upon it
 * @param name as printed
 */
public record Outsider(Span span, String name) implements Located {}
