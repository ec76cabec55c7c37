package org.contreseing.model;

import java.util.Locale;

/** Which days a length in days counts, when the text says so; {@link #code()} is its word. */
public enum DayKind {
  /** "jours ouvrés": Monday to Friday, holidays left out. */
  WORKING,
  /** "jours ouvrables": every day but Sunday and holidays. */
  OPEN,
  /** "jours francs": whole days, neither the first nor the last. */
  CLEAR,
  /** "jours calendaires": every day. */
  CALENDAR;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
