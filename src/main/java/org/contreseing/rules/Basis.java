package org.contreseing.rules;

import java.time.YearMonth;
import java.util.Optional;
import org.contreseing.model.Language;

/**
 * One text of law or decision that a rule rests on.
 *
 * @param text what it is, as lawyers cite it
 * @param how how its wording was checked
 * @param read the month in which that was done; empty when it was not
 * @param validity the days on which it is law, as far as known
 */
public record Basis(Bilingual text, Verification how, Optional<YearMonth> read, Validity validity) {

  /** Whether its wording was read at all. */
  public boolean verified() {
    return how != Verification.NONE;
  }

  /** The citation with what was done to verify it and when it is law, in one line. */
  public String line(Language language) {
    String when = read.map(m -> ", " + Values.month(m, language)).orElse("");
    String checked = verified() ? language.pick("vérifié : ", "verified: ") : "";
    String days = validity.line(language);
    return text.in(language)
        + " ("
        + checked
        + how.in(language)
        + when
        + (days.isEmpty() ? "" : language.pick(" ; ", "; ") + days)
        + ")";
  }
}
