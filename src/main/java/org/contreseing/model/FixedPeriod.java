package org.contreseing.model;

import java.time.LocalDate;

/**
 * A start, a length and an end said together: "deux ans, du 1er janvier 2024 au 31 décembre 2025".
 *
 * @param span the words that say all three
 * @param start first day
 * @param length how long
 * @param end last day as written
 */
public record FixedPeriod(Span span, LocalDate start, Length length, LocalDate end)
    implements Located {

  /** The last day that start and length give. */
  public LocalDate computedEnd() {
    return length.lastDay(start);
  }

  /** Whether the end is more than a day off ("jusqu'au" may count its day or not). */
  public boolean contradictory() {
    return Math.abs(computedEnd().toEpochDay() - end.toEpochDay()) > 1;
  }
}
