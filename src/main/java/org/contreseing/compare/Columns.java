package org.contreseing.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contreseing.model.SignatureBlock;

/**
 * Tells where a signature zone has the same words in another order, since one format reads its
 * columns across and another down. Only where both were read to the same signatories: else names
 * may have changed places.
 */
final class Columns {

  private Columns() {}

  /** The differences that the others of the zone make up for. */
  static Set<Hunk> across(List<Hunk> hunks, Version older, Version newer) {
    Set<Hunk> across = new HashSet<>();
    if (!signatories(older).equals(signatories(newer))) {
      return across;
    }
    Map<String, Integer> gone = new HashMap<>();
    Map<String, Integer> come = new HashMap<>();
    for (Hunk hunk : hunks) {
      count(gone, older, hunk.oldFrom(), hunk.oldTo());
      count(come, newer, hunk.newFrom(), hunk.newTo());
    }
    for (Hunk hunk : hunks) {
      if (balanced(gone, come, older, hunk.oldFrom(), hunk.oldTo())
          && balanced(gone, come, newer, hunk.newFrom(), hunk.newTo())) {
        across.add(hunk);
      }
    }
    return across;
  }

  private static void count(Map<String, Integer> counts, Version version, int from, int to) {
    version.keys().subList(from, to).forEach(k -> counts.merge(k, 1, Integer::sum));
  }

  private static boolean balanced(
      Map<String, Integer> gone, Map<String, Integer> come, Version version, int from, int to) {
    return version.keys().subList(from, to).stream()
        .allMatch(k -> gone.getOrDefault(k, 0).equals(come.getOrDefault(k, 0)));
  }

  private static List<String> signatories(Version version) {
    return version.agreement().signature().blocks().stream().map(Columns::told).sorted().toList();
  }

  private static String told(SignatureBlock block) {
    String quality = block.quality().orElse("");
    return Tokens.word(block.signatory().orElse("") + " " + quality).strip();
  }
}
