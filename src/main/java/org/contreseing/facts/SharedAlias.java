package org.contreseing.facts;

import java.util.Optional;
import java.util.Set;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * What the text calls each party alike and all of them together: "désignés chacun « un Partenaire
 * », ensemble « les Partenaires »".
 */
final class SharedAlias {

  private static final String ALL =
      "(?:parties|membres|signataires|partenaires|contractants|cocontractants|adh[ée]rents|soussign[ée]s)";

  private static final String NAMED = "(?:d[ée]sign|d[ée]nomm|appel|nomm)[ée]{1,2}s";

  /** A line that names all parties together, or makes them speak, ends their presentation. */
  static final String COLLECTIVE =
      "^[ \\t]*(?:"
          + NAMED
          + "[ ]+)?(?:ci[- ]apr[èe]s[ ]+)?(?:ensemble|collectivement|conjointement)[ ,]+(?:les[ ]+)?[«\"“]?[ ]*(?:les[ ]+)?"
          + ALL
          + "\\b|^[ \\t]*(?:les[ ]+"
          + ALL
          + "[ ]+)?(?:exposent|conviennent|d[ée]clarent|rappellent)\\b";

  private static final String EACH = "(?:chacune?|individuellement|s[ée]par[ée]ment)";

  private static final Finder ONE =
      Wording.of(
          "(?:"
              + NAMED
              + "|ci[- ]apr[èe]s)\\s*+,?\\s*+"
              + EACH
              + "(?:\\s+ci[- ]apr[èe]s)?(?:\\s+(?:comme|par))?\\s*:?\\s*(?:(?:un|une|le|la)\\s+|l')?[«\"“]\\s*([^»\"”\\n]{2,60}?)\\s*[»\"”]");

  /** Words for a party that tell none from another. */
  private static final Set<String> MERE =
      Set.of("partie", "une partie", "la partie", "signataire", "soussigne");

  private SharedAlias() {}

  /** The alias that every party bears. */
  static Optional<String> in(String text) {
    Search one = ONE.matcher(text);
    return one.find()
        ? Optional.of(one.group(1)).filter(a -> !MERE.contains(Spelling.words(a)))
        : Optional.empty();
  }
}
