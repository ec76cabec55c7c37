package org.contreseing.archive.deadline;

import java.util.Locale;
import org.contreseing.model.Language;

/** What is to be said of an agreement on a day; {@link #code()} is its word in the outputs. */
public enum State {
  NOT_YET("Pas encore en vigueur", "Not yet in force"),
  IN_FORCE("En vigueur", "In force"),
  RENEWED("Reconduite tacitement", "Tacitly renewed"),
  /** Goes on by itself unless it is refused within {@link Deadline#HORIZON_DAYS}. */
  TO_DENOUNCE("À dénoncer bientôt", "To denounce soon"),
  /** Ends within {@link Deadline#HORIZON_DAYS}, and nothing carries it on. */
  ENDING("Prend fin bientôt", "Ends soon"),
  EXPIRED("Expirée", "Expired"),
  OPEN_ENDED("Sans terme", "Without term"),
  /** Every place to sign is empty: whatever the calendar says, the copy binds nobody. */
  UNSIGNED("Jamais signée", "Never signed"),
  /** An amendment whose agreement is in the archive, where its effect is counted. */
  AMENDS("Avenant rattaché", "Amendment, linked"),
  /** More than one phase is possible. */
  UNCERTAIN("Incertaine", "Uncertain"),
  /** Nothing bounds its end. */
  UNKNOWN("Inconnue", "Unknown");

  private final String french;
  private final String english;

  State(String french, String english) {
    this.french = french;
    this.english = english;
  }

  public String code() {
    return code(this);
  }

  /** With a capital, for a cell or a label. */
  public String worded(Language language) {
    return language.pick(french, english);
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
