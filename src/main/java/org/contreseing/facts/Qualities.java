package org.contreseing.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
          + "|inspecteur|inspectrice|sous-préfet|sous-préfète|fondé|cogérant|co-président|coprésident|tuteur|tutrice|liquidateur|chancelier"
          + "|colonel|général|capitaine|commissaire|notaire|bâtonnier|sénateur|député|ministre|rectrice|receveur|économe|agent";

  private final Pattern beginning;

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
    beginning = Wording.of("^(?:" + known + "|" + MORE + ")(?![\\p{L}])");
  }

  private static String head(String quality) {
    return quality.split("[ ]", 2)[0];
  }

  /**
   * Whether words begin with a function ("Présidente du conseil", "directeur général"), article and
   * possessive already gone.
   */
  boolean begins(String words) {
    return beginning.matcher(words).find();
  }
}
