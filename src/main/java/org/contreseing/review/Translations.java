package org.contreseing.review;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.contreseing.model.Language;
import org.contreseing.people.Caller;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.store.Version;

/**
 * Says a finished check in another language than it was made in. Findings carry sentences, not keys
 * of sentences, so the rules are applied anew to the facts that were kept, under the same day and
 * profile: no document is read again. Fingerprints do not depend on the language, so decisions stay
 * with their findings.
 */
public final class Translations {

  private static final long PATIENCE_SECONDS = 5;

  private final Dossiers dossiers;
  private final Program program;
  private final Semaphore places = new Semaphore(2, true);

  Translations(Dossiers dossiers, Program program) {
    this.dossiers = dossiers;
    this.program = program;
  }

  /** The same in a language; as it is when too many ask at once, or the rule book has changed. */
  public Reviewed in(Language language, Caller caller, Reviewed reviewed) {
    Version version = reviewed.version();
    boolean same =
        version.language() == language
            || reviewed.outcomes().isEmpty()
            || version.ruleBook().filter(program.ruleBook()::equals).isEmpty();
    if (same || !enter()) {
      return reviewed;
    }
    try {
      return retold(language, dossiers.outcomes(caller, version), reviewed);
    } finally {
      places.release();
    }
  }

  private Reviewed retold(Language language, List<Outcome> outcomes, Reviewed reviewed) {
    Version version = reviewed.version();
    Heading heading = program.heading(version.profile(), language, version.on());
    List<Outcome> told = outcomes.stream().map(o -> program.retell().apply(o, heading)).toList();
    return new Reviewed(
        version,
        Settled.of(told, reviewed.decisions()).outcomes(),
        reviewed.decisions(),
        heading.of(reviewed.heading().ruleBook()));
  }

  private boolean enter() {
    try {
      return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
