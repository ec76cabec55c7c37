package org.contreseing.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays one list of words beside another. Long lists are first cut at runs of words that both have
 * exactly once (the patience method), so that Myers' algorithm, quadratic at worst, only sees short
 * stretches; a long stretch without any such run counts as replaced as a whole.
 */
final class Alignment {

  private static final int[] RUNS = {12, 4, 1};
  // Myers' work is at worst the square of this for every stretch of this length.
  private static final int SHORT = 3000;

  private final List<String> older;
  private final List<String> newer;
  private final List<Hunk> hunks = new ArrayList<>();

  private Alignment(List<String> older, List<String> newer) {
    this.older = older;
    this.newer = newer;
  }

  /** The differences, in order, never touching each other. */
  static List<Hunk> of(List<String> older, List<String> newer) {
    Alignment alignment = new Alignment(older, newer);
    alignment.align(0, older.size(), 0, newer.size(), 0);
    return alignment.joined();
  }

  /** For each word of the first its place in the second, -1 where it has none. */
  static int[] places(List<Hunk> hunks, int size) {
    int[] places = new int[size];
    int from = 0;
    int shift = 0;
    for (Hunk hunk : hunks) {
      for (int i = from; i < hunk.oldFrom(); i++) {
        places[i] = i + shift;
      }
      Arrays.fill(places, hunk.oldFrom(), hunk.oldTo(), -1);
      from = hunk.oldTo();
      shift = hunk.newTo() - hunk.oldTo();
    }
    for (int i = from; i < size; i++) {
      places[i] = i + shift;
    }
    return places;
  }

  private void align(int a, int aEnd, int b, int bEnd, int step) {
    int from = a;
    int with = b;
    while (from < aEnd && with < bEnd && older.get(from).equals(newer.get(with))) {
      from++;
      with++;
    }
    int to = aEnd;
    int until = bEnd;
    while (to > from && until > with && older.get(to - 1).equals(newer.get(until - 1))) {
      to--;
      until--;
    }
    if (from == to || with == until) {
      add(from, to, with, until);
    } else if (to - from + until - with <= SHORT) {
      myers(from, to, with, until);
    } else if (step < RUNS.length) {
      cut(from, to, with, until, step);
    } else {
      add(from, to, with, until);
    }
  }

  private void add(int from, int to, int with, int until) {
    if (from < to || with < until) {
      hunks.add(new Hunk(from, to, with, until));
    }
  }

  private void myers(int from, int to, int with, int until) {
    for (Change change :
        new MyersDiffWithLinearSpace<String>()
            .computeDiff(older.subList(from, to), newer.subList(with, until), null)) {
      add(
          from + change.startOriginal,
          from + change.endOriginal,
          with + change.startRevised,
          with + change.endRevised);
    }
  }

  private void cut(int from, int to, int with, int until, int step) {
    int run = RUNS[step];
    int a = from;
    int b = with;
    for (int[] anchor : anchors(from, to, with, until, run)) {
      if (anchor[0] >= a && anchor[1] >= b) {
        align(a, anchor[0], b, anchor[1], step + 1);
        a = anchor[0] + run;
        b = anchor[1] + run;
      }
    }
    align(a, to, b, until, step + 1);
  }

  /** Pairs of places at which the same unique run starts, rising on both sides. */
  private List<int[]> anchors(int from, int to, int with, int until, int run) {
    Map<List<String>, Integer> first = once(older, from, to, run);
    Map<List<String>, Integer> second = once(newer, with, until, run);
    List<int[]> common = new ArrayList<>();
    for (int i = from; i + run <= to; i++) {
      List<String> words = older.subList(i, i + run);
      if (first.get(words) >= 0 && second.getOrDefault(words, -1) >= 0) {
        common.add(new int[] {i, second.get(words)});
      }
    }
    return Rising.of(common);
  }

  private static Map<List<String>, Integer> once(List<String> words, int from, int to, int run) {
    Map<List<String>, Integer> places = new HashMap<>();
    for (int i = from; i + run <= to; i++) {
      int place = i;
      places.merge(words.subList(i, i + run), place, (seen, again) -> -1);
    }
    return places;
  }

  private List<Hunk> joined() {
    List<Hunk> joined = new ArrayList<>();
    for (Hunk hunk : hunks) {
      Hunk last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.oldTo() == hunk.oldFrom() && last.newTo() == hunk.newFrom()) {
        joined.set(joined.size() - 1, last.cover(hunk));
      } else {
        joined.add(hunk);
      }
    }
    return joined;
  }
}
