package org.contreseing.archive.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Finds pairs of agreements between the same parties whose titles are alike, without comparing each
 * with each: two sets that have a share {@code t} of their words in common share one of the rarest
 * {@code n - ceil(t n) + 1} words of either ("prefix filtering", Chaudhuri, Ganti and Kaushik
 * 2006), so only those words are looked up.
 */
final class Pairs {

  /** Titles at least so alike are of one text. */
  static final double ALIKE = 0.8;

  // where hundreds of agreements share even their rarest words, the latest of them stand for all
  private static final int MOST_COMPARED = 50;

  private Pairs() {}

  /**
   * What each is to the last one before it that it is something to: of ten copies, each is linked
   * with one other.
   */
  static List<Link> links(
      List<Sheet> sheets, Bodies bodies, BiFunction<Sheet, Sheet, Optional<Link>> classified) {
    List<Link> links = new ArrayList<>();
    Map<String, List<Sheet>> groups = new TreeMap<>();
    for (Sheet sheet : sheets) {
      List<String> parties = bodies.keys(sheet);
      if (parties.size() >= 2) {
        groups.computeIfAbsent(String.join("\n", parties), k -> new ArrayList<>()).add(sheet);
      }
    }
    groups.values().stream().filter(g -> g.size() > 1).forEach(g -> within(g, classified, links));
    return links;
  }

  private static void within(
      List<Sheet> group, BiFunction<Sheet, Sheet, Optional<Link>> classified, List<Link> links) {
    Map<String, Integer> counts = new HashMap<>();
    group.forEach(s -> s.title().words().forEach(w -> counts.merge(w, 1, Integer::sum)));
    Map<String, Deque<Sheet>> postings = new HashMap<>();
    for (Sheet sheet : group) {
      TreeMap<Integer, Sheet> met = new TreeMap<>();
      for (String word : prefix(sheet.title().words(), counts)) {
        Deque<Sheet> before = postings.computeIfAbsent(word, k -> new ArrayDeque<>());
        before.forEach(b -> met.put(b.index(), b));
        before.addLast(sheet);
        if (before.size() > MOST_COMPARED) {
          before.removeFirst();
        }
      }
      met.descendingMap().values().stream()
          .filter(b -> b.title().likeness(sheet.title()) >= ALIKE)
          .flatMap(b -> classified.apply(b, sheet).stream())
          .findFirst()
          .ifPresent(links::add);
    }
  }

  private static List<String> prefix(SortedSet<String> words, Map<String, Integer> counts) {
    int length = words.size() - (int) Math.ceil(ALIKE * words.size()) + 1;
    return words.stream()
        .sorted(Comparator.<String>comparingInt(counts::get).thenComparing(w -> w))
        .limit(Math.max(0, length))
        .toList();
  }
}
