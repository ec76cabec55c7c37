package org.contreseing.model;

/**
 * What a length of time is counted from.
 *
 * @param span the words that name the event
 * @param quote as read
 * @param event code of {@code duration_anchors.csv}: {@code signature}, {@code receipt}, …, {@code
 *     other} when the words are none of the table's
 * @param before whether the time lies before the event ("trois mois avant l'échéance")
 */
public record Anchor(Span span, String quote, String event, boolean before) implements Located {}
