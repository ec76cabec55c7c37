/**
 * The vocabulary: what a text, an outline, an agreement and a finding are. Everything here is an
 * immutable value made of the JDK alone; every other package speaks in these words, and this one
 * knows none of them. All spans count UTF-16 units of {@link
 * org.contreseing.model.SourceText#content()}. Start reading with {@link
 * org.contreseing.model.SourceText}, then {@link org.contreseing.model.Outline}, {@link
 * org.contreseing.model.Agreement} and {@link org.contreseing.model.Report}.
 */
package org.contreseing.model;
