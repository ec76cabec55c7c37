package org.contreseing.segment;

import java.util.List;
import org.contreseing.model.Noise;
import org.contreseing.model.Reading;

/** The content of an article as read, with the noise in it left out. */
final class Bodies {

  private Bodies() {}

  static String without(Reading reading, List<Noise> noise, int from, int to) {
    StringBuilder body = new StringBuilder();
    int at = Math.min(from, to);
    for (Noise stretch : noise) {
      int start = reading.indexOf(stretch.span().start());
      int end = reading.indexOf(stretch.span().end());
      boolean skip = stretch.kind() != Noise.Kind.QUOTED_TEXT && start >= at && end <= to;
      if (skip) {
        body.append(reading.text(), at, start);
        at = end;
      }
    }
    return body.append(reading.text(), at, Math.max(at, to)).toString().strip();
  }
}
