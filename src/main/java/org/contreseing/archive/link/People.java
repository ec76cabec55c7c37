package org.contreseing.archive.link;

import java.util.List;
import java.util.Set;

/** Whether two names may be those of one person; in doubt they are. */
final class People {

  private static final int MOST_SLIPS = 2;

  private People() {}

  /** Same surname in either order, one of two surnames, or a slip of the pen away. */
  static boolean same(String one, String other) {
    List<String> a = Names.words(one);
    List<String> b = Names.words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    String nameA = a.get(a.size() - 1);
    String nameB = b.get(b.size() - 1);
    return Set.copyOf(b).contains(nameA)
        || Set.copyOf(a).contains(nameB)
        || distance(nameA, nameB) <= MOST_SLIPS && a.get(0).charAt(0) == b.get(0).charAt(0);
  }

  /** Levenshtein's distance. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
