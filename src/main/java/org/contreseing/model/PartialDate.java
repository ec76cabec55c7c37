package org.contreseing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A month, a season or a year written where a day could stand ("courant mars 2027", "année scolaire
 * 2026-2027"). It is never made into a day.
 *
 * @param span the words
 * @param quote as read
 * @param precision how long a stretch of the calendar is named
 * @param part which part of the stretch is meant
 * @param earliest first day of the stretch
 * @param latest last day of the stretch; school years run from 1 September to 31 August here, as
 *     the days are set anew each year (article L. 521-1 of the code of education)
 */
public record PartialDate(
    Span span, String quote, Precision precision, Part part, LocalDate earliest, LocalDate latest)
    implements Located {

  /** How long a stretch is named; {@link #code()} is its word. */
  public enum Precision {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    SCHOOL_YEAR;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Which part of it: "début", "mi-", "fin"; {@code WHOLE} for "courant" and when nothing is said.
   */
  public enum Part {
    WHOLE,
    START,
    MIDDLE,
    END;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The first day on which something that lasts until then may end: pupils' holidays are the last
   * two months of a school year.
   */
  public LocalDate earliestEnd() {
    return precision == Precision.SCHOOL_YEAR ? latest.plusDays(1).minusMonths(2) : earliest;
  }

  /** The first of these that stands in a stretch. */
  static Optional<PartialDate> within(Span stretch, List<PartialDate> dates) {
    return dates.stream().filter(d -> stretch.overlaps(d.span())).findFirst();
  }
}
