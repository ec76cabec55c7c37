package org.contreseing.facts;

import java.util.List;
import java.util.stream.Collectors;
import org.contreseing.search.Finder;
import org.contreseing.tables.Row;

/**
 * What does not go with the nouns of {@code noun_genders.csv}. A pattern that could also be the
 * pronoun of a verb ("les demande", "le facture") is left out.
 */
final class AccordPatterns {

  /** Nouns that are verbs too. */
  private static final String VERBS =
      "(?!(?:facture|demande|compte|titre|solde|annexe|dépense|programme|salle|somme|règle|site|clause)s?\\b)";

  private static final String LAST = "(?![\\p{L}(’'/-])";
  private static final String BE = "(?:est|sera|a\\s+été|demeure)\\s+(?:\\p{L}+ment\\s+)?";
  private static final String BE_MANY =
      "(?:sont|seront|ont\\s+été|demeurent)\\s+(?:\\p{L}+ment\\s+)?";

  /** Participles in the masculine singular that do not end in é. */
  private static final String IRREGULAR =
      "conclu|tenu|soumis|régi|établi|défini|fourni|prévu|transmis|remis|rendu|reconduit|produit|réparti|garanti|convenu|retenu|maintenu|inclus|compris|admis|requis|acquis|exclu|consenti|suspendu|rempli|souscrit|inscrit";

  private static final String MASCULINE = "(?:\\p{Ll}{2,}é|" + IRREGULAR + ")" + LAST;
  private static final String FEMININE = "(?:\\p{Ll}{2,}ée|(?:" + IRREGULAR + ")e)" + LAST;
  private static final String FEMININE_MANY = "(?:\\p{Ll}{2,}ées|(?:" + IRREGULAR + ")es)" + LAST;
  private static final String MASCULINE_MANY = "\\p{Ll}{2,}és" + LAST;
  private static final String ONE = "(?:\\p{Ll}{2,}ée?|(?:" + IRREGULAR + ")(?<!s)e?)" + LAST;

  /** "de la subvention", "du projet", "de mise à disposition": what may follow a noun. */
  private static final String OF =
      "(?:\\s+(?:de\\s+la\\s+|de\\s+l'|du\\s+|des\\s+|de\\s+|d')(?:présente?\\s+)?[\\p{L}-]+){0,2}";

  private static final String SUM =
      "(?:\\s+(?:forfaitaire|annuel|mensuel|total|global|maximal|maximum|prévisionnel)){0,3}(?:\\s+de\\s+\\d[\\d\\s.,]{0,12}(?:€|euros)(?:\\s+(?:HT|TTC|nets?))?)?,?\\s+qui\\s+(?:est|sera|a\\s+été|doit\\s+être|devra\\s+être)\\s+";

  private final List<Row> rows;

  AccordPatterns(List<Row> rows) {
    this.rows = rows;
  }

  private String nouns(String column, String gender) {
    return rows.stream()
        .filter(r -> gender.isEmpty() || r.get("gender").equals(gender))
        .map(r -> r.get(column))
        .collect(Collectors.joining("|", "(?:", ")" + LAST));
  }

  String singulars() {
    return nouns("noun", "");
  }

  String plurals() {
    return nouns("plural", "");
  }

  /** Participles that do not go with the subject of a sentence. */
  List<Finder> predicates(String opening) {
    String the = "(?:(?:[Ll]e|[Ll]a|[Cc]ette|[Cc]et?|[Cc]haque)\\s+(?:présente?\\s+)?|[Ll]')";
    String many = "(?:[Ll]es|[Cc]es)\\s+(?:présente?s\\s+)?";
    return List.of(
        Wording.exact(opening + the + nouns("noun", "f") + OF + "\\s+" + BE + MASCULINE),
        Wording.exact(opening + the + nouns("noun", "m") + OF + "\\s+" + BE + FEMININE),
        Wording.exact(opening + many + nouns("plural", "f") + "\\s+" + BE_MANY + MASCULINE_MANY),
        Wording.exact(opening + many + nouns("plural", "m") + "\\s+" + BE_MANY + FEMININE_MANY),
        Wording.exact(opening + many + nouns("plural", "") + "\\s+" + BE_MANY + ONE));
  }

  /** What is wrong wherever it stands. */
  List<Finder> anywhere() {
    String men = nouns("noun", "m");
    String women = nouns("noun", "f");
    return List.of(
        Wording.exact("\\b(?:un|le|ce|du|au)\\s+" + men + SUM + FEMININE),
        Wording.exact("\\b(?:une|la|cette)\\s+" + women + SUM + MASCULINE),
        Wording.exact(
            "\\b(?:[Ll]a|de\\s+la|[Cc]ette|à\\s+la)\\s+(?:présente\\s+" + men + "|présent\\s)"),
        Wording.exact("\\b(?:[Ll]e|[Dd]u|[Aa]u|[Cc]e)\\s+présente?\\s+" + women),
        Wording.exact("\\b(?:[Cc]ette|[Uu]ne|de\\s+la|à\\s+la)\\s+" + VERBS + men),
        Wording.exact("\\b(?:[Cc]et?|[Uu]n|[Dd]u|[Aa]u)\\s+" + VERBS + women),
        Wording.exact("\\b[Ll]es\\s+" + VERBS + nouns("noun", "")),
        Wording.exact("\\b(?:[Dd]es|[Aa]ux|[Cc]es|[Ss]es|[Ll]eurs)\\s+" + nouns("noun", "")),
        Wording.exact(
            "\\b(?:[Ll]e|[Ll]a|[Uu]ne?|[Cc]et?|[Cc]ette|[Cc]haque|[Aa]u|[Dd]u)\\s+"
                + nouns("plural", "")),
        Wording.exact("\\b(?:[Tt]out|[Tt]oute)\\s+les\\s+\\p{L}+|\\b[Tt]ous\\s+la\\s+\\p{L}+"),
        Wording.exact("\\b[Tt]ous\\s+les\\s+" + nouns("plural", "f")),
        Wording.exact("\\b[Tt]outes\\s+les\\s+" + nouns("plural", "m")));
  }
}
