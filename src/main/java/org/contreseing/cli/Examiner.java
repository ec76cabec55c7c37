package org.contreseing.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.extract.Caution;
import org.contreseing.extract.Deadline;
import org.contreseing.extract.Limits;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.report.DocumentJson;
import org.contreseing.report.Outcome;
import org.contreseing.worker.Equipment;
import org.contreseing.worker.Launch;
import org.contreseing.worker.Pool;
import org.contreseing.worker.Sandbox;

/**
 * Checks each document where it belongs: in this process, which has it sooner, or in one of its
 * own, which it may wreck. Either way it has the same time, and the same becomes of it. Workers are
 * started when the first document needs one. Safe for use by several threads.
 */
final class Examiner implements AutoCloseable {

  private final Supplier<AgreementChecker> checker;
  private final Equipment equipment;
  private final Isolation isolation;
  private final boolean talks;
  private Pool pool;

  /**
   * @param checker waits until it is there
   * @param talks whether workers may write to standard error
   */
  Examiner(
      Supplier<AgreementChecker> checker, Equipment equipment, Isolation isolation, boolean talks) {
    this.checker = checker;
    this.equipment = equipment;
    this.isolation = isolation;
    this.talks = talks;
  }

  /**
   * @param member whether it came out of a container
   */
  CheckResult check(Document document, boolean member, Check check) {
    return isolates(document, member) ? pool().check(document, check) : here(document, check);
  }

  /** The same as lines of results. */
  byte[] lines(Document document, boolean member, Check check) {
    return isolates(document, member)
        ? pool().lines(document, check)
        : DocumentJson.lines(Outcome.of(document, here(document, check)), check.language());
  }

  private boolean isolates(Document document, boolean member) {
    return switch (isolation.mode()) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> member || Caution.isAdvised(document.bytes());
    };
  }

  private CheckResult here(Document document, Check check) {
    AgreementChecker ready = checker.get();
    try {
      Duration time = Limits.time(isolation.time(), document.bytes().length);
      return Deadline.run(time, longer -> {}, () -> ready.check(document, check));
    } catch (TimeoutException e) {
      return new Unreadable(Unreadable.Reason.TIMEOUT, e.getMessage());
    } catch (RuntimeException fault) {
      throw fault;
    } catch (Exception e) {
      throw new IllegalStateException("a check declares no exception", e);
    }
  }

  /** Starts the workers, unless there are to be none; how far they are shut off. */
  Optional<Sandbox> start() {
    return isolation.mode() == Isolation.Mode.NEVER
        ? Optional.empty()
        : Optional.of(pool().sandbox());
  }

  /** The workers, started if need be; only with a rule book that this process could load. */
  private synchronized Pool pool() {
    if (pool == null) {
      Launch launch =
          new Launch(WorkerMain.class.getName(), Launch.USUAL_HEAP, isolation.longLived(), talks);
      pool = Pool.start(launch, equipment, checker.get().book().hash(), isolation.workers());
    }
    return pool;
  }

  /** Ends the workers. */
  @Override
  public synchronized void close() {
    if (pool != null) {
      pool.close();
    }
  }
}
