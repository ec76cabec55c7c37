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
 */
public record Heading(
    String version, String ruleBook, Profile profile, Language language, LocalDate on) {}
