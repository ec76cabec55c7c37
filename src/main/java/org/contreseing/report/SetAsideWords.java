package org.contreseing.report;

import org.contreseing.model.Language;
import org.contreseing.model.SetAside;
import org.contreseing.model.Waiver;
import org.contreseing.model.WaiverNote;

/** Why findings do not count, and what is the matter with waivers, in words. */
public final class SetAsideWords {

  private final Language language;

  public SetAsideWords(Language language) {
    this.language = language;
  }

  /** Why a finding does not count. */
  public String reason(SetAside aside) {
    return aside
        .waiver()
        .map(w -> language.pick("Dispense ", "Waived ") + decided(w))
        .orElseGet(
            () ->
                language.pick(
                    "Déjà connu, d’après la référence", "Known already, by the baseline"));
  }

  /** What is the matter with a waiver. */
  public String note(WaiverNote note) {
    String matter =
        note.state() == WaiverNote.State.EXPIRED
            ? language.pick(
                "dispense expirée, le point compte de nouveau",
                "waiver over, the point counts again")
            : language.pick(
                "dispense sans objet, le point n’existe plus",
                "waiver without object, the point is gone");
    return Visible.line(note.waiver().rule())
        + language.pick("\u00a0: ", ": ")
        + matter
        + " — "
        + decided(note.waiver());
  }

  /** Who decided so, until when, and why. */
  String decided(Waiver waiver) {
    String until =
        waiver
            .until()
            .map(d -> language.pick(" jusqu’au ", " until ") + Words.day(d, language))
            .orElse("");
    return language.pick("par ", "by ")
        + Visible.excerpt(waiver.author(), 80)
        + until
        + language.pick("\u00a0: ", ": ")
        + Visible.excerpt(waiver.reason(), 240);
  }
}
