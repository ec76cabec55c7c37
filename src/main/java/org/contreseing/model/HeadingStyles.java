package org.contreseing.model;

/**
 * Headings of articles that are not numbered in one style.
 *
 * @param span the first that departs from what most of them do
 * @param usual how most are written, by an example: "Article 2 –"
 * @param other how this one is written
 * @param count how many depart
 */
public record HeadingStyles(Span span, String usual, String other, int count) implements Located {}
