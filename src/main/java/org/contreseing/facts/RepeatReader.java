package org.contreseing.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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

  /** What parts twins: a space, the end of a line. */
  private static final int APART = 2;

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
    Search m = TWICE.matcher(proof.text()).useTransparentBounds(true);
    int next = 0;
    for (int start : twins(proof.text())) {
      if (start < next || !m.region(start, proof.text().length()).lookingAt()) {
        continue;
      }
      next = m.end();
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
   * Where words begin that stand again next to them, or pairs of words two words on, in order:
   * nearly no text has such, and the pattern is slow.
   */
  private static SortedSet<Integer> twins(String text) {
    SortedSet<Integer> twins = new TreeSet<>();
    // where the last three words begin and end, the oldest first
    int[] begins = {-1, -1, -1};
    int[] ends = {-1, -1, -1};
    LetterRuns words = new LetterRuns(text);
    while (words.next()) {
      int from = words.start();
      int to = words.end();
      if (from - ends[2] <= APART && same(text, begins[2], ends[2], from, to)) {
        twins.add(begins[2]);
      }
      if (same(text, begins[1], ends[1], from, to)
          && same(text, begins[0], ends[0], begins[2], ends[2])) {
        twins.add(begins[0]);
      }
      for (int i = 0; i < 2; i++) {
        begins[i] = begins[i + 1];
        ends[i] = ends[i + 1];
      }
      begins[2] = from;
      ends[2] = to;
    }
    return twins;
  }

  private static boolean same(String text, int from, int to, int other, int end) {
    return from >= 0
        && to - from == end - other
        && text.regionMatches(true, from, text, other, end - other);
  }
}
