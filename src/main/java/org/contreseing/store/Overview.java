package org.contreseing.store;

/**
 * A submission in a list.
 *
 * @param place to continue a list after it
 */
public record Overview(Submission submission, Version latest, long place) {}
