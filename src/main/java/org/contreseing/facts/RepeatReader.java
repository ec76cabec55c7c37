package org.contreseing.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contreseing.model.LanguageSlip;
import org.contreseing.model.LanguageSlip.Kind;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Finds words, and pairs of words, that stand twice running in a sentence. */
final class RepeatReader {

  private static final Finder TWICE =
      Wording.exact(
          "(?<![\\p{L}\\p{N}'’-])(?<word>\\p{L}?\\p{Ll}+(?: \\p{Ll}+)?)(?:[ ]|[ ]?\\n)(?i:\\k<word>)(?![\\p{L}\\p{N}'’-])");

  /** What French says twice on purpose. */
  private static final Set<String> MEANT =
      Set.of(
          "nous",
          "vous",
          "en",
          "faire",
          "fait",
          "bis",
          "oui",
          "non",
          "très",
          "bien",
          "petit",
          "peu à",
          "pas à",
          "mot à",
          "côte à",
          "face à",
          "jour après",
          "ci",
          "tout",
          "bla",
          "si",
          "que vous",
          "que nous",
          "petit à");

  private RepeatReader() {}

  static List<LanguageSlip> read(Proof proof) {
    Map<Passage, String> found = new LinkedHashMap<>();
    Search m = TWICE.matcher(proof.text());
    while (m.find()) {
      String word = m.group("word");
      String again = proof.text().substring(m.end() - word.length(), m.end());
      boolean lower = again.equals(again.toLowerCase(java.util.Locale.ROOT));
      boolean longEnough = word.length() > 1 || word.equals("à");
      if (lower && longEnough && !MEANT.contains(word.toLowerCase(java.util.Locale.ROOT))) {
        found.put(proof.whole().sub(m.start(), m.end()), word.toLowerCase(java.util.Locale.ROOT));
      }
    }
    return Proof.told(Kind.TWICE, found);
  }
}
