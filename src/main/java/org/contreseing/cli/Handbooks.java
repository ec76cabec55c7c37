package org.contreseing.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.report.Handbook;
import org.contreseing.report.RuleNote;
import org.contreseing.rules.RuleBook;
import org.contreseing.rules.RuleCard;

/** Tells reports about the rules of a book. */
final class Handbooks {

  private Handbooks() {}

  static Handbook of(RuleBook book, Profile profile, Messages messages) {
    List<RuleNote> notes =
        book.rules().stream().map(r -> note(r, profile, messages.language())).toList();
    Map<String, String> chapters = new HashMap<>();
    for (RuleNote note : notes) {
      String code = Handbook.chapterOf(note.id());
      String key = "chapter." + code;
      if (messages.bundle().containsKey(key)) {
        chapters.put(code, messages.say(key));
      }
    }
    return new Handbook(notes, chapters);
  }

  private static RuleNote note(RuleCard card, Profile profile, Language language) {
    return new RuleNote(
        card.id(),
        card.title().in(language),
        card.why().in(language),
        card.remedy().in(language),
        card.wording(),
        card.basis().stream().map(b -> b.line(language)).toList(),
        card.severity().under(profile));
  }
}
