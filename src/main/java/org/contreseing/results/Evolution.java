package org.contreseing.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contreseing.archive.Key;

/**
 * What changed since an earlier audit.
 *
 * @param since the day of the earlier audit
 * @param gained findings that are new
 * @param resolved findings that a document has no longer
 * @param gone findings of documents that are no longer there
 * @param added agreements that are new
 * @param removed agreements that are no longer there
 * @param worst the documents that gained most, those that block first
 */
public record Evolution(
    LocalDate since,
    long gained,
    long resolved,
    long unchanged,
    long gone,
    long added,
    long removed,
    List<Changed> worst) {

  /**
   * A document that changed.
   *
   * @param was its former name, where it had another
   * @param errors findings that it gained and that block
   */
  public record Changed(
      Key key, Optional<String> was, long errors, long gained, long resolved, long unchanged) {}

  public Evolution {
    worst = List.copyOf(worst);
  }
}
