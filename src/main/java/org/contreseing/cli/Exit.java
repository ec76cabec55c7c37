package org.contreseing.cli;

import org.contreseing.model.Checked;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Verdict;
import org.contreseing.report.Outcome;

/** How a run ends; the stronger of two wins, in the order given here. */
enum Exit {
  CLEAN(0),
  FINDINGS(1),
  UNREADABLE(3),
  USAGE(2),
  INTERNAL(4);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /** The code of the contract. */
  int code() {
    return code;
  }

  /**
   * What one document comes to. A text in which no agreement was recognised could not be checked
   * either: a gate must not let it through because nothing was found in it.
   */
  static Exit of(Outcome outcome, FailOn failOn) {
    if (outcome.result() instanceof Unreadable unreadable) {
      return unreadable.reason() == Unreadable.Reason.INTERNAL ? INTERNAL : UNREADABLE;
    }
    boolean undetermined =
        ((Checked) outcome.result())
            .reports().stream().anyMatch(r -> r.verdict() == Verdict.UNDETERMINED);
    Exit exit = failOn.reachedBy(outcome.worst()) ? FINDINGS : CLEAN;
    return exit.or(undetermined ? UNREADABLE : CLEAN);
  }

  Exit or(Exit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
