package org.contreseing.results;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where an agreement stands in its life on the day of the audit.
 *
 * @param state in words of the audit's language
 * @param end last day of the period that runs; the earliest where it is not certain
 * @param notice last day to refuse the next tacit renewal; the earliest where it is not certain
 * @param tacit whether it goes on by itself when nobody refuses
 * @param certain whether the days are exact
 * @param why the days are known, or not better
 */
public record Due(
    String state,
    Optional<LocalDate> end,
    Optional<LocalDate> notice,
    boolean tacit,
    boolean certain,
    String why) {

  /** Nothing is known. */
  public static final Due UNKNOWN =
      new Due("", Optional.empty(), Optional.empty(), false, false, "");

  /** Whether that day comes within so many days, today counted. */
  public static boolean within(Optional<LocalDate> day, LocalDate on, int days) {
    return day.filter(d -> !d.isBefore(on) && ChronoUnit.DAYS.between(on, d) <= days).isPresent();
  }
}
