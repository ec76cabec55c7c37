package org.contreseing.model;

/**
 * A name that a table gives a thing, for messages.
 *
 * @param fr in French
 * @param en in English
 */
public record Label(String fr, String en) {

  /** The name in a language. */
  public String in(Language language) {
    return language.pick(fr, en);
  }

  @Override
  public String toString() {
    return fr;
  }
}
