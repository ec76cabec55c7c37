package org.contreseing.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.contreseing.model.LanguageSlip;
import org.contreseing.model.LanguageSlip.Kind;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;

/** Capitals that French does not write: those of months in a date, and brands put wrongly. */
final class CapitalSlips {

  private static final Finder MONTH =
      Wording.exact(
          "(?<=\\b\\d{1,2}(?:er)?\\s)(?:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)(?=\\s(?:\\d{4}|et|au)\\b|[.,;])");

  private CapitalSlips() {}

  static List<LanguageSlip> read(Map<Passage, String> brands, Proof proof) {
    Map<Passage, String> found = new LinkedHashMap<>(brands);
    for (Passage month : proof.all(MONTH)) {
      found.put(month, month.text().toLowerCase(Locale.ROOT));
    }
    return Proof.told(Kind.CAPITAL, found);
  }
}
