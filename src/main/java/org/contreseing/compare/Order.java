package org.contreseing.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which sections moved: as little text as possible, so that the others kept their order. */
final class Order {

  private Order() {}

  /** The pairs that do not stand in the order of the others. */
  static Set<Couple> moved(List<Couple> couples, List<Section> newSections) {
    List<int[]> pairs = couples.stream().map(c -> new int[] {c.older(), c.newer()}).toList();
    long[] weights =
        couples.stream().mapToLong(c -> 1 + newSections.get(c.newer()).length()).toArray();
    Set<Couple> moved = new HashSet<>(couples);
    Rising.of(pairs, weights).forEach(p -> moved.remove(new Couple(p[0], p[1])));
    return moved;
  }
}
