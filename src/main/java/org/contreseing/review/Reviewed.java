package org.contreseing.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contreseing.model.Verdict;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.store.Decision;
import org.contreseing.store.Version;

/**
 * A finished check, with what people decided.
 *
 * @param outcomes where waived findings are set aside; empty when the program failed on it
 * @param decisions on the submission, oldest first
 * @param heading what a report of it says about itself
 */
public record Reviewed(
    Version version, List<Outcome> outcomes, List<Decision> decisions, Heading heading) {

  public Optional<Verdict> verdict() {
    return new Settled(outcomes).verdict();
  }

  /** The decision in force on each finding that has one, by fingerprint. */
  public Map<String, Decision> inForce() {
    return decisions.stream()
        .collect(Collectors.toMap(Decision::fingerprint, d -> d, (earlier, later) -> later));
  }
}
