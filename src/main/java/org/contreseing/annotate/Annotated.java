package org.contreseing.annotate;

/**
 * An annotated copy.
 *
 * @param bytes of the copy
 * @param notes how many notes were written
 * @param signatureLost whether the original carries an electronic signature, which the copy breaks
 */
public record Annotated(byte[] bytes, int notes, boolean signatureLost) {}
