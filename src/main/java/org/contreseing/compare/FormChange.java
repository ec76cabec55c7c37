package org.contreseing.compare;

/** A difference of writing alone. */
public record FormChange(FormKind kind, Passage older, Passage newer) {}
