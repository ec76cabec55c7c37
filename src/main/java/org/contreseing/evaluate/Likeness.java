package org.contreseing.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * How far two lists say the same.
 *
 * @param same lines that both have
 * @param of lines of the longer one
 * @param missing lines that the second should have and has not
 * @param added lines that only the second has
 */
public record Likeness(int same, int of, List<String> missing, List<String> added) {

  public Likeness {
    missing = List.copyOf(missing);
    added = List.copyOf(added);
  }

  /** Whatever their order, each line as often as it stands there. */
  static Likeness ofBags(List<String> wanted, List<String> seen) {
    List<String> missing = new ArrayList<>();
    List<String> added = new ArrayList<>(seen);
    for (String line : wanted) {
      if (!added.remove(line)) {
        missing.add(line);
      }
    }
    return of(wanted, seen, missing, added);
  }

  /** In their order: the longest list of lines that both have one after the other is the same. */
  static Likeness ofLists(List<String> wanted, List<String> seen) {
    int[][] common = common(wanted, seen);
    List<String> missing = new ArrayList<>();
    List<String> added = new ArrayList<>();
    int w = 0;
    int s = 0;
    while (w < wanted.size() || s < seen.size()) {
      boolean both = w < wanted.size() && s < seen.size();
      if (both && wanted.get(w).equals(seen.get(s))) {
        w++;
        s++;
      } else if (s == seen.size() || both && common[w + 1][s] >= common[w][s + 1]) {
        missing.add(wanted.get(w++));
      } else {
        added.add(seen.get(s++));
      }
    }
    return of(wanted, seen, missing, added);
  }

  // The length of the longest common list from each pair of places on.
  private static int[][] common(List<String> wanted, List<String> seen) {
    int[][] common = new int[wanted.size() + 1][seen.size() + 1];
    for (int w = wanted.size() - 1; w >= 0; w--) {
      for (int s = seen.size() - 1; s >= 0; s--) {
        common[w][s] =
            wanted.get(w).equals(seen.get(s))
                ? common[w + 1][s + 1] + 1
                : Math.max(common[w + 1][s], common[w][s + 1]);
      }
    }
    return common;
  }

  private static Likeness of(
      List<String> wanted, List<String> seen, List<String> missing, List<String> added) {
    return new Likeness(
        wanted.size() - missing.size(), Math.max(wanted.size(), seen.size()), missing, added);
  }

  public boolean isWhole() {
    return missing.isEmpty() && added.isEmpty();
  }
}
