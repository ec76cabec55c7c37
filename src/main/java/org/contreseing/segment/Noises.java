package org.contreseing.segment;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.Noise;

/** Lines apart from noise, in one pass over both. */
final class Noises {

  private Noises() {}

  /** Lines with text that no noise touches; {@code noise} is sorted by span. */
  static List<Line> without(Lines lines, List<Noise> noise) {
    List<Line> free = new ArrayList<>();
    int at = 0;
    int covered = -1;
    for (Line line : lines.all()) {
      while (at < noise.size() && noise.get(at).span().start() <= line.span().start()) {
        covered = Math.max(covered, noise.get(at).span().end());
        at++;
      }
      boolean starts =
          at < noise.size()
              && noise.get(at).span().start() < line.span().end()
              && noise.get(at).kind() != Noise.Kind.QUOTED_TEXT;
      if (!line.isBlank() && line.span().start() >= covered && !starts) {
        free.add(line);
      }
    }
    return free;
  }
}
