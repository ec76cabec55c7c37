package org.contreseing.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of the calendar written in the text.
 *
 * @param span the date
 * @param quote as read
 * @param date the day; empty when no such day exists
 */
public record DateMention(Span span, String quote, Optional<LocalDate> date) implements Located {

  /** Whether it names a day that does not exist (31 juin, month 13). */
  public boolean impossible() {
    return date.isEmpty();
  }
}
