package org.contreseing.review;

import java.util.List;
import org.contreseing.report.Outcome;

/**
 * What a check came to, as it is kept.
 *
 * @param outcomes of the documents in a file; at least one
 */
public record Kept(List<Outcome> outcomes) {

  public Kept {
    outcomes = List.copyOf(outcomes);
  }
}
