package org.contreseing.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * How many pairs of neighbouring words sections have in common, by the coefficient of Dice, from 0
 * to 1. What half of all articles have says nothing about one and is passed over, so that the time
 * does not grow with the square of the text.
 */
final class Likeness {

  private static final int COMMON = 40;

  private final Map<List<String>, List<Integer>> holders = new HashMap<>();
  private final int[] sizes;

  Likeness(Version version, List<Section> sections) {
    this.sizes = new int[sections.size()];
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      Set<List<String>> pairs = pairs(version.keys().subList(section.body(), section.to()));
      sizes[i] = pairs.size();
      for (List<String> pair : pairs) {
        holders.computeIfAbsent(pair, p -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The sections that are at least so much like these words, with how much they are. */
  Map<Integer, Double> to(List<String> words, IntPredicate wanted, double least) {
    Set<List<String>> pairs = pairs(words);
    Map<Integer, Integer> shared = new TreeMap<>();
    for (List<String> pair : pairs) {
      List<Integer> with = holders.getOrDefault(pair, List.of());
      if (with.size() <= COMMON) {
        with.stream().filter(wanted::test).forEach(n -> shared.merge(n, 1, Integer::sum));
      }
    }
    Map<Integer, Double> alike = new TreeMap<>();
    shared.forEach(
        (n, count) -> {
          double likeness = 2.0 * count / (pairs.size() + sizes[n]);
          if (likeness >= least) {
            alike.put(n, likeness);
          }
        });
    return alike;
  }

  private static Set<List<String>> pairs(List<String> words) {
    Set<List<String>> pairs = new HashSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      pairs.add(words.subList(i, i + 2));
    }
    return pairs;
  }
}
