package org.contreseing.archive.deadline;

import org.contreseing.model.Language;

/** A part of an agreement's life on the calendar; {@link #code()} is its word in the outputs. */
public enum Phase {
  NOT_YET("pas encore en vigueur", "not yet in force"),
  IN_FORCE("en vigueur", "in force"),
  RENEWED("reconduite tacitement", "tacitly renewed"),
  EXPIRED("expirée", "expired"),
  OPEN_ENDED("en vigueur sans terme", "in force without term");

  private final String french;
  private final String english;

  Phase(String french, String english) {
    this.french = french;
    this.english = english;
  }

  public String code() {
    return State.code(this);
  }

  /** In small letters, for the middle of a sentence. */
  public String worded(Language language) {
    return language.pick(french, english);
  }
}
