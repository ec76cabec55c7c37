package org.contreseing.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of the calendar written in the text.
 *
 * @param span the date
 * @param quote as read
 * @param date the day; empty when no such day exists
 * @param weekday the day of the week that stands before it, true or not
 */
public record DateMention(
    Span span, String quote, Optional<LocalDate> date, Optional<DayOfWeek> weekday)
    implements Located {

  /** Whether the day of the week written is not the one of that day. */
  public boolean contradictsWeekday() {
    return date.isPresent() && weekday.isPresent() && date.get().getDayOfWeek() != weekday.get();
  }

  /** Whether it names a day that does not exist (31 juin, month 13). */
  public boolean impossible() {
    return date.isEmpty();
  }
}
