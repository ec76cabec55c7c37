package org.contreseing.review;

/**
 * A copy of a document with notes.
 *
 * @param notes how many
 * @param signatureLost whether the copy breaks the electronic signature of the original
 */
public record Copy(byte[] bytes, int notes, boolean signatureLost) {}
