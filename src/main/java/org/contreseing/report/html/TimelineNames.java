package org.contreseing.report.html;

import java.util.Locale;
import org.contreseing.model.Language;

/** What the days of an agreement's life are called; the code is their class in drawings. */
enum TimelineNames {
  SIGNATURE("signature", "signature"),
  EFFECT("prise d’effet", "effect"),
  TERM("terme", "term"),
  RENEWAL("reconduction", "renewal"),
  LAST_END("fin des reconductions", "end of renewals"),
  NOTICE("dernier jour pour refuser la reconduction", "last day to refuse renewal"),
  TODAY("jour de la vérification", "day of the check");

  private final String french;
  private final String english;

  TimelineNames(String french, String english) {
    this.french = french;
    this.english = english;
  }

  String in(Language language) {
    return language.pick(french, english);
  }

  /** Short enough to stand in a drawing. */
  String brief(Language language) {
    return switch (this) {
      case NOTICE -> language.pick("refus au plus tard", "refuse by");
      case TODAY -> language.pick("vérification", "check");
      default -> in(language);
    };
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
