package org.contreseing.review;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;

/**
 * Checks a sample again and again from the moment the desk opens, on every worker, so that the
 * first documents of people do not wait for the compiler. Real documents go first: while one waits
 * or is being checked, no sample is begun. What samples come to is forgotten.
 */
final class WarmUp {

  private static final long LOOK_AGAIN_MILLIS = 20;

  private final Examination examination;
  private final Program program;
  private final CheckQueue queue;
  private final Document sample;
  private volatile boolean done;

  WarmUp(Program program, CheckQueue queue, Document sample) {
    this.examination = new Examination(program);
    this.program = program;
    this.queue = queue;
    this.sample = sample;
  }

  /**
   * Begins in the background.
   *
   * @param workers as many threads, each of which finds one of its own when nobody else checks
   * @param times how often each checks the sample
   */
  void start(int workers, int times) {
    for (int i = 0; i < workers; i++) {
      boolean first = i == 0;
      Thread thread = new Thread(() -> repeat(times, first), "warm-up-" + i);
      thread.setDaemon(true);
      thread.setPriority(Thread.MIN_PRIORITY);
      thread.start();
    }
  }

  /** Whether a sample went through the whole way once. */
  boolean isDone() {
    return done;
  }

  private void repeat(int times, boolean first) {
    Consumer<Exception> faults = program.faults();
    try {
      for (int i = 0; i < times && queue.isOpen(); i++) {
        giveWay();
        examination.examine(sample, heading(Language.FR));
        done = true;
        if (first && i == 0) {
          tellAnew();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      faults.accept(e);
    }
  }

  private void giveWay() throws InterruptedException {
    while (queue.isBusy() && queue.isOpen()) {
      Thread.sleep(LOOK_AGAIN_MILLIS);
    }
  }

  /** The rules as this process has them: it needs them for the other language only. */
  private void tellAnew() throws InterruptedException {
    List<Outcome> outcomes = program.check().apply(sample, heading(Language.FR));
    giveWay();
    outcomes.forEach(o -> program.retell().apply(o, heading(Language.EN)));
  }

  private Heading heading(Language language) {
    return program.heading(Profile.PRE_SIGNATURE, language, LocalDate.EPOCH);
  }
}
