package org.contreseing.evaluate;

import org.contreseing.model.Language;

/** By what a text is read. */
public enum Way {
  GRAMMAR("grammaire seule", "grammar alone"),
  MODEL("modèle seul", "model alone"),
  BOTH("les deux", "both");

  private final String french;
  private final String english;

  Way(String french, String english) {
    this.french = french;
    this.english = english;
  }

  public String name(Language language) {
    return language.pick(french, english);
  }
}
