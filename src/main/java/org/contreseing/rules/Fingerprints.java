package org.contreseing.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.contreseing.model.SourceText;

/**
 * Names findings so that waivers and baselines find them again: by rule, words of the passage and
 * arguments, not by place. Findings alike in all three are counted in the order in which they
 * stand.
 */
final class Fingerprints {

  private static final int DIGITS = 16;

  private final SourceText text;

  Fingerprints(SourceText text) {
    this.text = text;
  }

  /** Fingerprints of reports, in their order, which must be {@link Reported#ORDER}. */
  List<String> of(List<Reported> sorted) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> fingerprints = new ArrayList<>();
    for (Reported one : sorted) {
      String alike =
          one.rule() + "\n" + normalised(text.slice(one.span())) + "\n" + one.canonical();
      int rank = seen.merge(alike, 1, Integer::sum);
      fingerprints.add(
          new Digest().add(alike).add(Integer.toString(rank)).hex().substring(0, DIGITS));
    }
    return fingerprints;
  }

  private static String normalised(String quote) {
    return quote.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
