package org.contreseing.review;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.contreseing.model.Language;
import org.contreseing.people.Caller;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.store.Version;

/**
 * Says a finished check in another language than it was made in. Findings carry sentences, not keys
 * of sentences, so the document is checked anew under the same day and profile; fingerprints do not
 * depend on the language, so decisions stay with their findings.
 */
public final class Translations {

  private static final long PATIENCE_SECONDS = 5;

  private final Dossiers dossiers;
  private final Program program;
  private final Semaphore places = new Semaphore(2, true);

  public Translations(Dossiers dossiers, Program program) {
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
    return same ? reviewed : again(language, caller, reviewed).orElse(reviewed);
  }

  private Optional<Reviewed> again(Language language, Caller caller, Reviewed reviewed) {
    Version version = reviewed.version();
    return dossiers
        .document(caller, version.id())
        .filter(d -> enter())
        .map(
            document -> {
              try {
                Heading heading = program.heading(version.profile(), language, version.on());
                List<Outcome> outcomes = program.check().apply(document, heading);
                return new Reviewed(
                    version,
                    Settled.of(outcomes, reviewed.decisions()).outcomes(),
                    reviewed.decisions(),
                    heading.of(reviewed.heading().ruleBook()));
              } finally {
                places.release();
              }
            });
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
