package org.contreseing.review;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.contreseing.model.Document;
import org.contreseing.people.Caller;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.store.Role;

/** Checks documents that are to be forgotten: in memory, and nothing is stored. */
public final class Unkept {

  private static final long PATIENCE_SECONDS = 30;

  private final Program program;
  private final Semaphore places;
  private final int most;
  private final Inspection inspection;

  Unkept(Program program, int atOnce, Inspection inspection) {
    this.inspection = inspection;
    this.most = atOnce;
    this.program = program;
    this.places = new Semaphore(atOnce, true);
  }

  private QueueFullException full() {
    return new QueueFullException("unkept", most, 5);
  }

  /**
   * What becomes of the documents of a file.
   *
   * @throws QueueFullException when no place becomes free in time
   * @throws InfectedException when the antivirus found malware
   * @throws AntivirusUnavailableException when there is one and it does not answer
   */
  public List<Outcome> check(Caller caller, Document document, Heading heading) {
    caller.require(Role.SUBMIT);
    inspection.require(caller, document.bytes());
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw full();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw full();
    }
    try {
      return program.check().apply(document, heading);
    } finally {
      places.release();
    }
  }
}
