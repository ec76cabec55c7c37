package org.contreseing.report;

import java.time.LocalDate;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;

/**
 * What a report says about itself.
 *
 * @param version of the program
 * @param ruleBook SHA-256 of the rule book
 * @param on the day the check pretends it is
 * @param house what an organisation changed about it
 */
public record Heading(
    String version,
    String ruleBook,
    Profile profile,
    Language language,
    LocalDate on,
    House house) {

  /** The heading of a check as the program ships it. */
  public Heading(
      String version, String ruleBook, Profile profile, Language language, LocalDate on) {
    this(version, ruleBook, profile, language, on, House.NONE);
  }

  /** The same with the hash of the rule book, which is known only when the book is loaded. */
  public Heading of(String hash) {
    return new Heading(version, hash, profile, language, on, house);
  }
}
