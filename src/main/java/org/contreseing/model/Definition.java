package org.contreseing.model;

import java.util.Optional;

/**
 * A term that the agreement defines for itself; what it calls its parties stands with the parties.
 *
 * @param span from the term to the end of its definition, of "ci-après « le Projet »" those words
 * @param quote as read, on one line
 * @param term without guillemets and article
 * @param uses how often it is used elsewhere, definitions left out
 * @param firstUse where it is used first
 * @param early whether that stands before the definition
 */
public record Definition(
    Span span, String quote, String term, int uses, Optional<Span> firstUse, boolean early)
    implements Located {

  /** Whether nothing uses it. */
  public boolean unused() {
    return uses == 0;
  }
}
