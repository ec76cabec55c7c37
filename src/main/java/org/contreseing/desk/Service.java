package org.contreseing.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;

/**
 * What the desk is handed: how to check a file, and a limit to how many at a time. Safe for use by
 * several threads.
 */
public final class Service {

  private static final long PATIENCE_SECONDS = 30;

  private final String version;
  private final String ruleBook;
  private final Supplier<LocalDate> today;
  private final BiFunction<Document, Heading, List<Outcome>> check;
  private final Consumer<Exception> faults;
  private final Semaphore places;

  /**
   * @param today the day of a check for which none is given
   * @param check what becomes of the documents that a file holds; at least one
   * @param atOnce how many documents are checked at the same time; others wait
   * @param faults is told of our bugs, which a request only hears of in general terms
   */
  public Service(
      String version,
      String ruleBook,
      Supplier<LocalDate> today,
      int atOnce,
      BiFunction<Document, Heading, List<Outcome>> check,
      Consumer<Exception> faults) {
    this.version = version;
    this.ruleBook = ruleBook;
    this.today = today;
    this.check = check;
    this.faults = faults;
    this.places = new Semaphore(atOnce, true);
  }

  Heading heading(Profile profile, Language language, Optional<LocalDate> on) {
    return new Heading(version, ruleBook, profile, language, on.orElseGet(today));
  }

  void report(Exception fault) {
    faults.accept(fault);
  }

  /**
   * What becomes of the documents of a file.
   *
   * @throws Refusal with status 503 when no place becomes free in time
   */
  List<Outcome> check(Document document, Heading heading) {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw Refusal.busy(heading.language());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.busy(heading.language());
    }
    try {
      return check.apply(document, heading);
    } finally {
      places.release();
    }
  }
}
