package org.contreseing.rules;

import java.util.Optional;
import org.contreseing.model.Language;

/**
 * One text of law or decision that a rule rests on.
 *
 * @param text what it is, as lawyers cite it
 * @param verified how and when its wording was read; empty when it was not
 */
public record Basis(Bilingual text, Optional<Bilingual> verified) {

  /** The citation with what was done to verify it, in one line. */
  public String line(Language language) {
    String checked =
        verified
            .map(v -> language.pick("vérifié, ", "verified, ") + v.in(language))
            .orElse(language.pick("non vérifié", "not verified"));
    return text.in(language) + " (" + checked + ")";
  }
}
