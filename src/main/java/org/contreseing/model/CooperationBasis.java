package org.contreseing.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that lets one public body work for another against payment: a row of {@code
 * cooperation_bases.csv}.
 *
 * @param label what it is
 * @param from first day on which it is law, as far as known
 * @param until last day, empty while it is law
 */
public record CooperationBasis(
    Span span, Label label, Optional<LocalDate> from, Optional<LocalDate> until)
    implements Located {

  /** Whether it was law on the day of the act. */
  public boolean inForce(Setting setting) {
    return from.filter(setting.actDay()::isBefore).isEmpty()
        && until.filter(setting.actDay()::isAfter).isEmpty();
  }
}
