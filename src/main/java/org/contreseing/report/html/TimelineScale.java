package org.contreseing.report.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Days as places on a line.
 *
 * @param first the day at the left end
 * @param last the day at the right end
 * @param left place of the left end, in units of the drawing
 * @param right place of the right end
 */
record TimelineScale(LocalDate first, LocalDate last, double left, double right) {

  private static final int MOST_TICKS = 12;

  /** A line on which all these days stand with some room at both ends; there is at least one. */
  static TimelineScale around(Collection<LocalDate> days, double left, double right) {
    LocalDate first = Collections.min(days);
    LocalDate last = Collections.max(days);
    long room = Math.max(30, ChronoUnit.DAYS.between(first, last) / 12);
    return new TimelineScale(first.minusDays(room), last.plusDays(room), left, right);
  }

  /** Where a day stands. */
  double of(LocalDate day) {
    double whole = ChronoUnit.DAYS.between(first, last);
    return left + (right - left) * ChronoUnit.DAYS.between(first, day) / whole;
  }

  boolean shows(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** The first of January of as many years as can be told apart. */
  List<LocalDate> years() {
    int count = last.getYear() - first.getYear();
    int step = Math.max(1, (count + MOST_TICKS - 1) / MOST_TICKS);
    List<LocalDate> years = new ArrayList<>();
    for (int year = first.getYear() + 1; year <= last.getYear(); year += step) {
      years.add(LocalDate.of(year, 1, 1));
    }
    return years;
  }
}
