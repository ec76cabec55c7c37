package org.contreseing.results;

import java.util.List;
import java.util.Optional;
import org.contreseing.archive.link.Link;

/**
 * A line of {@code links.jsonl}: what documents say about each other.
 *
 * @param warning whether somebody should look
 * @param message in the language of the audit
 */
public record Said(
    Link.Kind kind,
    boolean warning,
    Link.Certainty certainty,
    String message,
    List<Passage> passages) {

  /**
   * A document that it is about, and the place in it.
   *
   * @param row empty when the document is no line of these results
   */
  public record Passage(
      String role,
      String file,
      Optional<Row> row,
      Optional<String> title,
      Optional<String> article,
      Optional<Integer> page,
      Optional<String> quote) {}

  public Said {
    passages = List.copyOf(passages);
  }
}
