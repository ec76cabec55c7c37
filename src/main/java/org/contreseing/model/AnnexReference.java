package org.contreseing.model;

import java.util.Optional;

/**
 * A reference to an annex of the agreement.
 *
 * @param span the reference
 * @param label number or letter it names; empty for "en annexe"
 * @param quote as read
 * @param resolved whether an annex that can be meant is there
 * @param target rank of the annex it means, from 0; empty when none or several can be meant
 */
public record AnnexReference(
    Span span, String label, String quote, boolean resolved, Optional<Integer> target)
    implements Reference {}
