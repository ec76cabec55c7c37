package org.contreseing.archive.deadline;

import java.time.LocalDate;
import org.contreseing.model.Moment;

/**
 * The days between which a moment lies, both possible; the ends of the calendar where nothing
 * bounds it.
 */
record Bounds(LocalDate low, LocalDate high) {

  static Bounds of(Moment moment) {
    return new Bounds(
        moment.earliest().orElse(LocalDate.MIN), moment.latest().orElse(LocalDate.MAX));
  }

  boolean unbounded() {
    return low.equals(LocalDate.MIN) && high.equals(LocalDate.MAX);
  }
}
