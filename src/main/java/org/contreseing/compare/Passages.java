package org.contreseing.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds again elsewhere, word for word, what was left out of one place. */
final class Passages {

  // Fewer words come back by chance.
  private static final int LEAST = 5;

  private final Tokens cutter = new Tokens();

  /**
   * The same pairings; a passage that moved is told as moved where it was, without a newer stretch,
   * and where it is, with both.
   */
  List<Pairing> moved(List<Pairing> pairings) {
    Map<List<String>, Deque<Change>> gone = new HashMap<>();
    pairings.stream()
        .flatMap(p -> within(p).stream())
        .filter(c -> c.newer().quote().isEmpty())
        .forEach(c -> put(gone, c));
    Map<Change, Change> told = new HashMap<>();
    for (Pairing pairing : pairings) {
      for (Change change : within(pairing)) {
        Deque<Change> before = gone.get(cutter.keys(change.newer().quote()));
        if (change.older().quote().isEmpty() && before != null && !before.isEmpty()) {
          Change left = before.removeFirst();
          told.put(left, as(left.older(), left.newer()));
          told.put(change, as(left.older(), change.newer()));
        }
      }
    }
    return told.isEmpty() ? pairings : pairings.stream().map(p -> retold(p, told)).toList();
  }

  private static Pairing retold(Pairing pairing, Map<Change, Change> told) {
    List<Change> changes = new ArrayList<>();
    pairing.changes().forEach(c -> changes.add(told.getOrDefault(c, c)));
    return new Pairing(pairing.older(), pairing.newer(), pairing.moved(), changes);
  }

  private void put(Map<List<String>, Deque<Change>> gone, Change change) {
    List<String> words = cutter.keys(change.older().quote());
    if (words.size() >= LEAST) {
      gone.computeIfAbsent(words, w -> new ArrayDeque<>()).add(change);
    }
  }

  private static List<Change> within(Pairing pairing) {
    return pairing.added() || pairing.removed()
        ? List.of()
        : pairing.changes().stream().filter(c -> c.nature() == Change.Nature.REWORDED).toList();
  }

  private static Change as(Passage older, Passage newer) {
    return new Change(Change.Nature.MOVED, older, newer, List.of());
  }
}
