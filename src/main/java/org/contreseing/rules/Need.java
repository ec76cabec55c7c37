package org.contreseing.rules;

import java.util.Locale;
import org.contreseing.model.Agreement;
import org.contreseing.model.Language;

/** What must have been recognised in a text before a rule can say anything about it. */
enum Need {
  ARTICLES("aucun article reconnu", "no article recognised") {
    @Override
    boolean metBy(Agreement agreement) {
      return agreement.recognised();
    }
  },
  PARTIES("aucune partie reconnue", "no party recognised") {
    @Override
    boolean metBy(Agreement agreement) {
      return !agreement.parties().isEmpty();
    }
  },
  SIGNATURE("aucune zone de signature reconnue", "no signature zone recognised") {
    @Override
    boolean metBy(Agreement agreement) {
      return agreement.signature().present();
    }
  };

  private final Bilingual reason;

  Need(String fr, String en) {
    this.reason = new Bilingual(fr, en);
  }

  abstract boolean metBy(Agreement agreement);

  /** Why a rule could not be applied. */
  String reason(Language language) {
    return reason.in(language);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
