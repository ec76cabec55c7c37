package org.contreseing.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what someone may have meant. */
public final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  /** At most three words that differ in few letters, nearest first; empty when nothing is near. */
  public static List<String> to(String wanted, Collection<String> words) {
    String upper = wanted.toUpperCase(Locale.ROOT);
    if (upper.length() > 40) {
      return List.of();
    }
    int tolerated = Math.max(2, upper.length() / 3);
    return words.stream()
        .filter(w -> distance(upper, w.toUpperCase(Locale.ROOT)) <= tolerated)
        .sorted(
            Comparator.<String>comparingInt(w -> distance(upper, w.toUpperCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** How many letters must be put in, left out or replaced (Levenshtein). */
  static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[b.length()];
  }
}
