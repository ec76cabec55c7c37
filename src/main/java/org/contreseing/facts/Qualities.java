package org.contreseing.facts;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.contreseing.search.Finder;
import org.contreseing.tables.Tables;

/**
 * The functions in which people act ({@code signatory_qualities.csv}), known by their first word.
 */
final class Qualities {

  /**
   * First words of functions that are not in the table because nothing depends on them but being
   * recognised.
   */
  private static final String MORE =
      "chef|cheffe|responsable|secrétaire|administrateur|administratrice|délégué|déléguée|mandataire|doyen|doyenne|vice|premier|première"
          + "|inspecteur|inspectrice|sous-préfet|sous-préfète|fondé|co-?(?:gérant|président|directeur|administrateur)e?|co-?(?:directrice|administratrice)|tuteur|tutrice|liquidateur|chancelier"
          + "|colonel|général|capitaine|commissaire|notaire|bâtonnier|sénateur|député|ministre|rectrice|receveur|économe|agent"
          + "|(?:deuxième|second|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|\\d{1,2}(?:er|ère|nd|nde|e|ème))\\s+(?:adjoint|adjointe|vice)"
          + "|(?:ober)?bürgermeister(?:in)?|landrat|landrätin|geschäftsführer(?:in)?|vorsitzender?|mayor|chair(?:man|woman)|chief|managing|director|directora|president|presidente|presidenta|alcalde|alcaldesa|sindaco|sindaca|direttore|direttrice|burgemeester|voorzitter";

  /** Letters that a scanner takes for each other: one sign for each group. */
  private static final Finder STROKES = Finder.of("[il1|!]");

  /** Shorter words are too easily another word. */
  private static final int SURE = 5;

  private final Finder beginning;
  private final Set<String> scanned = new HashSet<>();

  Qualities(Tables tables) {
    Set<String> heads = new LinkedHashSet<>();
    tables
        .rows("signatory_qualities")
        .forEach(r -> heads.addAll(List.of(head(r.get("quality_m")), head(r.get("quality_f")))));
    String known =
        heads.stream()
            .filter(h -> !h.isEmpty())
            .sorted()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    beginning = Wording.of("^(?:" + known + "|" + MORE + ")s?(?![\\p{L}])");
    heads.stream().filter(h -> h.length() >= SURE).map(Qualities::scanned).forEach(scanned::add);
  }

  private static String head(String quality) {
    return quality.split("[ ]", 2)[0];
  }

  /**
   * Whether words begin with a function ("Présidente du conseil", "directeur général"), article and
   * possessive already gone.
   */
  boolean begins(String words) {
    return beginning.matcher(words).find()
        || scanned.contains(scanned(words.split("[\\s,;:.]", 2)[0]));
  }

  /** A word as a bad scan leaves it: without accents, strokes alike, "rn" as "m". */
  private static String scanned(String word) {
    String plain = Spelling.fold(word).replace('0', 'o');
    return STROKES.matcher(plain).replaceAll("i").replace("rn", "m");
  }
}
