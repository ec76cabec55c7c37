package org.contreseing.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A mention of the act that lets somebody sign: délibération, décision, arrêté.
 *
 * @param span from the act's noun to its number and date
 * @param nature the noun as printed, lower case ("délibération")
 * @param body who took it ("comité syndical"), if said
 * @param number its number
 * @param numberBlank whether "n°" stands there without a number
 * @param date its date
 * @param dateBlank whether "en date du" (or the like) stands there without a date
 * @param party ordinal of the party it empowers, if it stands in that party's block
 */
public record Authority(
    Span span,
    String nature,
    Optional<String> body,
    Optional<String> number,
    boolean numberBlank,
    Optional<LocalDate> date,
    boolean dateBlank,
    Optional<Integer> party)
    implements Located {

  /** Whether it was taken after the act was signed. */
  public boolean follows(Setting setting) {
    return date.isPresent()
        && setting.signed().isPresent()
        && date.get().isAfter(setting.signed().get());
  }

  /** Whether a number or date was left to fill in. */
  public boolean incomplete() {
    return numberBlank || dateBlank;
  }
}
