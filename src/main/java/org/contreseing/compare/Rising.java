package org.contreseing.compare;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The longest part of a list of pairs, sorted by their first numbers, whose second ones rise. */
final class Rising {

  private Rising() {}

  static List<int[]> of(List<int[]> pairs) {
    return of(pairs, pairs.stream().mapToLong(p -> 1).toArray());
  }

  /**
   * The heaviest such part.
   *
   * @param weights of the pairs, above 0
   */
  static List<int[]> of(List<int[]> pairs, long[] weights) {
    int[] ranks = ranks(pairs);
    long[] best = new long[ranks.length + 1];
    int[] ends = new int[ranks.length + 1];
    Arrays.fill(ends, -1);
    int[] before = new int[pairs.size()];
    long heaviest = 0;
    int last = -1;
    for (int i = 0; i < pairs.size(); i++) {
      int end = heaviestBelow(best, ends, ranks[i]);
      before[i] = end;
      long weight = weights[i] + (end < 0 ? 0 : weightBelow(best, ranks[i]));
      put(best, ends, ranks[i] + 1, weight, i);
      if (weight > heaviest) {
        heaviest = weight;
        last = i;
      }
    }
    Deque<int[]> chain = new ArrayDeque<>();
    for (int i = last; i >= 0; i = before[i]) {
      chain.addFirst(pairs.get(i));
    }
    return List.copyOf(chain);
  }

  private static int[] ranks(List<int[]> pairs) {
    int[] sorted = pairs.stream().mapToInt(p -> p[1]).sorted().distinct().toArray();
    return pairs.stream().mapToInt(p -> Arrays.binarySearch(sorted, p[1])).toArray();
  }

  // A Fenwick tree of maxima: cell k answers for the k's lowest bit of ranks up to k.
  private static int heaviestBelow(long[] best, int[] ends, int rank) {
    int end = -1;
    long weight = 0;
    for (int k = rank; k > 0; k -= k & -k) {
      if (best[k] > weight) {
        weight = best[k];
        end = ends[k];
      }
    }
    return end;
  }

  private static long weightBelow(long[] best, int rank) {
    long weight = 0;
    for (int k = rank; k > 0; k -= k & -k) {
      weight = Math.max(weight, best[k]);
    }
    return weight;
  }

  private static void put(long[] best, int[] ends, int cell, long weight, int end) {
    for (int k = cell; k < best.length; k += k & -k) {
      if (weight > best[k]) {
        best[k] = weight;
        ends[k] = end;
      }
    }
  }
}
