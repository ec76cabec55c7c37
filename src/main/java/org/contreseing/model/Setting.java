package org.contreseing.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Under what circumstances an agreement is checked.
 *
 * @param on the day the check takes place, an input like any other
 * @param profile what the check is for
 * @param signed the day of the act: signature, else nothing
 */
public record Setting(LocalDate on, Profile profile, Optional<LocalDate> signed) {

  /** The day whose law applies: the act's, else the day of the check. */
  public LocalDate actDay() {
    return signed.orElse(on);
  }
}
