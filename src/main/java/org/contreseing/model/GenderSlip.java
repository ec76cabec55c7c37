package org.contreseing.model;

/**
 * A participle of a comparution that does not agree with the party's name.
 *
 * @param span the participle
 * @param found as printed
 * @param right as it should be
 * @param party the party's name
 */
public record GenderSlip(Span span, String found, String right, String party) implements Located {}
