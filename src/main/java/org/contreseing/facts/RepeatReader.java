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
    boolean twins = hasTwins(proof.text());
    Search m = TWICE.matcher(proof.text());
    while (twins && m.find()) {
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

  /**
   * Whether some word stands again next to it or one word on: nearly no text has it, and the
   * pattern is slow.
   */
  private static boolean hasTwins(String text) {
    // where the last two words begin and end
    int[] begins = {-1, -1};
    int[] ends = {-1, -1};
    int at = 0;
    while (at < text.length()) {
      int from = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at > from) {
        if (same(text, begins[1], ends[1], from, at) || same(text, begins[0], ends[0], from, at)) {
          return true;
        }
        begins[0] = begins[1];
        ends[0] = ends[1];
        begins[1] = from;
        ends[1] = at;
      } else {
        at++;
      }
    }
    return false;
  }

  private static boolean same(String text, int from, int to, int other, int end) {
    return from >= 0
        && to - from == end - other
        && text.regionMatches(true, from, text, other, end - other);
  }
}
