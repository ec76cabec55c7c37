package org.contreseing.model;

import java.util.List;

/**
 * How well a text was recognised from images.
 *
 * @param confidence mean over all recognised words, from 0 to 100, as the recognition says of
 *     itself
 * @param doubtful lines in which some word may be another one, in order
 */
public record Recognition(int confidence, List<Span> doubtful) {

  public Recognition {
    doubtful = List.copyOf(doubtful);
    if (confidence < 0 || confidence > 100) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** Whether something at this place, or within it, may be misread. */
  public boolean doubts(Span span) {
    return doubtful.stream().anyMatch(d -> d.start() < span.end() && span.start() < d.end());
  }
}
