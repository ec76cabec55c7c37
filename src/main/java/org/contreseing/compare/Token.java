package org.contreseing.compare;

import org.contreseing.model.Span;

/**
 * A word, a number or a sign that counts when two texts are compared.
 *
 * @param key how it is compared: without case, accents, ligatures and separators of thousands
 * @param span where it stands in the source
 */
record Token(String key, Span span) {

  /** Whether it is a number in figures. */
  boolean isNumber() {
    return Character.isDigit(key.charAt(0));
  }
}
