package org.contreseing.compare;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts what was added or left out where a reader sees it: "[a b] c a b" and "a [b c a] b" are the
 * same difference, and the one that starts with a sentence is the one that somebody made.
 */
final class Slide {

  private static final int FARTHEST = 60;
  private static final Pattern PARAGRAPH = Pattern.compile("\\R[^\\S\\r\\n]*+\\R");
  private static final Pattern STOP = Pattern.compile("[.;:!?]|\\R");

  private Slide() {}

  static Hunk slide(Hunk hunk, Version older, Version newer, Section before, Section after) {
    boolean gone = hunk.newFrom() == hunk.newTo();
    if (!gone && hunk.oldFrom() < hunk.oldTo()) {
      return hunk;
    }
    Version version = gone ? older : newer;
    int from = gone ? hunk.oldFrom() : hunk.newFrom();
    int size = gone ? hunk.oldTo() - from : hunk.newTo() - from;
    int left = Math.min(hunk.oldFrom() - before.body(), hunk.newFrom() - after.body());
    int right = Math.min(before.to() - hunk.oldTo(), after.to() - hunk.newTo());
    int shift = best(version, from, size, left, right);
    return new Hunk(
        hunk.oldFrom() + shift, hunk.oldTo() + shift, hunk.newFrom() + shift, hunk.newTo() + shift);
  }

  private static int best(Version version, int from, int size, int left, int right) {
    List<String> keys = version.keys();
    int best = 0;
    int weight = weight(version, from);
    for (int s = -1; s >= -Math.min(left, FARTHEST); s--) {
      if (!keys.get(from + s).equals(keys.get(from + s + size))) {
        break;
      }
      if (weight(version, from + s) > weight) {
        best = s;
        weight = weight(version, from + s);
      }
    }
    for (int s = 1; s <= Math.min(right, FARTHEST); s++) {
      if (!keys.get(from + s - 1).equals(keys.get(from + s - 1 + size))) {
        break;
      }
      if (weight(version, from + s) > weight) {
        best = s;
        weight = weight(version, from + s);
      }
    }
    return best;
  }

  private static int weight(Version version, int at) {
    if (at == 0) {
      return 2;
    }
    String room = version.slice(version.room(at, at));
    return PARAGRAPH.matcher(room).find() ? 2 : STOP.matcher(room).find() ? 1 : 0;
  }
}
