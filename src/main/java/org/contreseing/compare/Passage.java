package org.contreseing.compare;

import org.contreseing.model.Span;

/**
 * A stretch of one version.
 *
 * @param span where it stands; empty at the place where the other version has something
 * @param quote exactly the source there
 */
public record Passage(Span span, String quote) {}
