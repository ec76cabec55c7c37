package org.contreseing;

import java.time.LocalDate;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;

/**
 * Under what circumstances to check.
 *
 * @param profile what the check is for
 * @param on the day the check pretends it is
 * @param language of everything a person reads
 */
public record Check(Profile profile, LocalDate on, Language language) {}
