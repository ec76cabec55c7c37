package org.contreseing.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
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

  /** The day of the week that it is; {@code ""} when there is no such day. */
  public Label realWeekday() {
    return date.map(d -> named(d.getDayOfWeek())).orElse(new Label("", ""));
  }

  /** The day of the week that is written; {@code ""} when none is. */
  public Label writtenWeekday() {
    return weekday.map(DateMention::named).orElse(new Label("", ""));
  }

  private static Label named(DayOfWeek day) {
    return new Label(
        day.getDisplayName(TextStyle.FULL, Locale.FRENCH),
        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  /** Whether it names a day that does not exist (31 juin, month 13). */
  public boolean impossible() {
    return date.isEmpty();
  }
}
