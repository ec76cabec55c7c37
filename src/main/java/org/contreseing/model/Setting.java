package org.contreseing.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Under what circumstances an agreement is checked.
 *
 * @param on the day the check takes place, an input like any other
 * @param profile what the check is for
 * @param signed the last day on which a party signed, as far as it is written
 * @param dated the day of the act: the last signature, else the latest deliberation or stamp; empty
 *     when nothing dates it
 */
public record Setting(
    LocalDate on, Profile profile, Optional<LocalDate> signed, Optional<LocalDate> dated) {

  /** An act that only its signature dates. */
  public Setting(LocalDate on, Profile profile, Optional<LocalDate> signed) {
    this(on, profile, signed, signed);
  }

  /** The circumstances of an agreement, dated by what it says of itself. */
  public static Setting of(LocalDate on, Profile profile, Agreement agreement) {
    Optional<LocalDate> signed = SignatureDay.last(agreement.signature());
    return new Setting(on, profile, signed, signed.or(() -> decided(agreement)));
  }

  /** The latest day on which an assembly deliberated on it or a stamped act was taken. */
  private static Optional<LocalDate> decided(Agreement agreement) {
    return Stream.concat(
            agreement.authorities().stream()
                .filter(a -> a.is(Authority.Kind.DELIBERATION))
                .flatMap(a -> a.date().stream()),
            agreement.stamps().stream()
                .flatMap(s -> s.act().stream())
                .flatMap(a -> a.day().stream()))
        .max(Comparator.naturalOrder());
  }

  /** Whether everybody is said to have signed. */
  public boolean concluded() {
    return profile == Profile.SIGNED || profile == Profile.ARCHIVE;
  }

  /** The day on which the last party signs; while nobody has, it is not before the check. */
  public LocalDate signingDay() {
    return signed.orElse(on);
  }

  /** The day whose law applies: the act's, else the day of the check. */
  public LocalDate actDay() {
    return dated.orElse(on);
  }
}
