package org.contreseing.model;

/**
 * A subdivision whose number is that of another article than it stands in: 3.1 in article 4.
 *
 * @param span its number
 * @param number the same as printed
 * @param article the number of the article it stands in
 * @param count how many such the article has
 */
public record StraySubdivision(Span span, String number, String article, int count)
    implements Located {}
