package org.contreseing.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when the agreement runs.
 *
 * @param span the words that say it
 * @param kind what sets it running
 * @param date the day, when it is written
 * @param article ordinal of the article it stands in
 */
public record Start(Span span, Kind kind, Optional<LocalDate> date, Optional<Integer> article)
    implements Located {

  /** What sets an agreement running. */
  public enum Kind {
    FIXED_DATE,
    SIGNATURE,
    LAST_SIGNATURE,
    NOTIFICATION,
    /** Transmission to the State's representative and publication: "exécutoire". */
    EXECUTORY,
    /** A fact of one party alone: reception by it, its own decision. */
    ONE_SIDED,
    OTHER_EVENT
  }

  /** Whether it is written as a day before the act was signed. */
  public boolean precedes(Setting setting) {
    return date.isPresent()
        && setting.signed().isPresent()
        && date.get().isBefore(setting.signed().get());
  }

  /** Whether it is the first day of a calendar year, which is that of public budgets. */
  public boolean opensYear() {
    return date.map(d -> d.getDayOfYear() == 1).orElse(false);
  }

  /** Whether both parties can know the day from the act and what they are handed. */
  public boolean certain() {
    return kind != Kind.EXECUTORY && kind != Kind.ONE_SIDED;
  }
}
