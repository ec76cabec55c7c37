package org.contreseing.model;

/**
 * A document that was read.
 *
 * @param text its text
 */
public record Extracted(SourceText text) implements Extraction {}
