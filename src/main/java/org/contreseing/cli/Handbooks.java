package org.contreseing.cli;

import java.util.HashMap;
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
    Map<String, String> chapters = new HashMap<>();
    for (String id : book.ids()) {
      String code = Handbook.chapterOf(id);
      String key = "chapter." + code;
      if (messages.bundle().containsKey(key)) {
        chapters.put(code, messages.say(key));
      }
    }
    Language language = messages.language();
    return new Handbook(
        book.ids(), id -> note(book.rule(id).orElseThrow(), profile, language), chapters);
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
