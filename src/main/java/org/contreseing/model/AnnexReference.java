package org.contreseing.model;

/**
 * A reference to an annex of the agreement.
 *
 * @param span the reference
 * @param label number or letter it names; empty for "en annexe"
 * @param quote as read
 * @param resolved whether an annex that can be meant is there
 */
public record AnnexReference(Span span, String label, String quote, boolean resolved)
    implements Located {}
