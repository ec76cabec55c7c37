package org.contreseing.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What limits renewals in time: a length or a last day.
 *
 * @param span the words that say it
 * @param length how long; empty when a day is written
 * @param until the last day; empty when a length is written
 * @param whole whether the length is said to count the first term as well ("durée totale")
 */
public record RenewalCap(
    Span span, Optional<Length> length, Optional<LocalDate> until, boolean whole)
    implements Located {

  public RenewalCap {
    if (length.isPresent() == until.isPresent()) {
      throw new IllegalArgumentException("either a length or a day");
    }
  }
}
