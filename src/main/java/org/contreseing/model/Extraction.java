package org.contreseing.model;

/** What became of a document's bytes. */
public sealed interface Extraction permits Extracted, Unreadable {}
