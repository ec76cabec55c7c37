package org.contreseing.rules;

import java.util.Locale;
import org.contreseing.model.Language;

/** How the wording of a text of law was checked before a rule was made to rest on it. */
public enum Verification {
  /** Read in a consolidated copy of the code. */
  CODE("lu dans le code consolidé", "read in the consolidated code"),
  /** Read in an excerpt that a public page quotes. */
  PAGE("extrait lu sur une page publique", "excerpt read on a public page"),
  /** Read in a wording that may no longer be the current one. */
  OLDER(
      "lu dans une version antérieure, état courant à confirmer",
      "read in an older version, current state to be confirmed"),
  /** Known from what others write about it. */
  SECONDARY("source secondaire", "secondary source"),
  /** Not checked. */
  NONE("non vérifié", "not verified");

  private final Bilingual words;

  Verification(String fr, String en) {
    words = new Bilingual(fr, en);
  }

  /** The word for it in rule files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String in(Language language) {
    return words.in(language);
  }
}
