/**
 * Outline to facts: parties, signatures, numbers, references, names and clauses, each as a typed
 * record with its span in the source. Knows the model and the tables; must not know how a text was
 * extracted or segmented, nor that rules exist. Every reader is immutable, made once and safe for
 * several threads; it looks at a {@link org.contreseing.facts.Canvas} (the reading with foreign
 * stretches blanked out) so that no pattern can hit a contents list or a stamp. A reader that is
 * not sure stays silent: what is doubtful is absent, never guessed. Start reading with {@link
 * org.contreseing.facts.FactReader}, which assembles them all.
 */
package org.contreseing.facts;
