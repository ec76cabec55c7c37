package org.contreseing.facts;

import java.util.List;
import org.contreseing.search.Finder;

/**
 * The first row of a table of signatures, where it says what its columns hold: each row below is
 * then one signatory.
 */
final class SignatureHead {

  private static final String AND = "(?:\\s*(?:et|,|/|&|ou|\\+)\\s*(?:(?:le|la|les)\\s+|l')?";
  private static final String WHOM =
      "parti(?:e|es)(?:\\s+signataires?)?|partenaires?|membres?|organismes?|structures?|collectivit[ée]s?|entit[ée]s?|[ée]tablissements?|d[ée]nominations?|cocontractants?|adh[ée]rents?";
  private static final String WHO =
      "signataires?|repr[ée]sentants?|repr[ée]sent[ée]{1,2}s?\\s+par|pr[ée]noms?|noms?|pour\\s+(?:la|chaque)\\s+partie";
  private static final String WHAT =
      "qualit[ée]s?|fonctions?|titres?|dates?|lieux?|signatures?|cachets?|visas?|[ée]margements?|paraphes?";

  private static final Finder NAMES =
      Wording.of(
          "^\\W*(?:"
              + WHOM
              + "|"
              + WHO
              + ")"
              + AND
              + "(?:"
              + WHO
              + "|"
              + WHAT
              + "))*(?:\\s+(?:du|de|des|l[ée]ga|habilit)[^,;]{0,30})?\\W*$");

  private static final Finder COLUMN =
      Wording.of(
          "^\\W*(?:"
              + WHOM
              + "|"
              + WHO
              + "|"
              + WHAT
              + ")"
              + AND
              + "(?:"
              + WHO
              + "|"
              + WHAT
              + "))*(?:\\s+(?:du|de|des|l[ée]ga|habilit)[^,;]{0,30})?\\W*$");

  private SignatureHead() {}

  /** Whether every cell is the title of a column, no two alike, and one of them names somebody. */
  static boolean is(List<String> cells) {
    return cells.size() > 1
        && cells.stream().map(Spelling::words).distinct().count() == cells.size()
        && cells.stream().allMatch(c -> COLUMN.matcher(c).find())
        && cells.stream().anyMatch(c -> NAMES.matcher(c).find());
  }
}
