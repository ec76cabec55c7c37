package org.contreseing.review;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.contreseing.model.Profile;
import org.contreseing.people.Caller;
import org.contreseing.report.Outcome;
import org.contreseing.report.compare.Compared;
import org.contreseing.store.Version;
import org.contreseing.store.VersionState;

/**
 * What changed from one version to another, and whether what is signed is what was checked. Works
 * on what workers read when the versions were checked: no document is opened for it.
 */
public final class Comparing {

  private static final int AT_ONCE = 2;
  private static final long PATIENCE_SECONDS = 10;

  private static final long LONGEST_SECONDS = 30;
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "comparison");
            thread.setDaemon(true);
            return thread;
          });

  private final Dossiers dossiers;
  private final Program program;
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  Comparing(Dossiers dossiers, Program program) {
    this.dossiers = dossiers;
    this.program = program;
  }

  /** The last version before another one of which something could be read. */
  public Optional<Version> before(Caller caller, Version version) {
    return dossiers.dossier(caller, version.submission()).stream()
        .flatMap(d -> d.versions().stream())
        .filter(v -> v.number() < version.number() && v.state() == VersionState.CHECKED)
        .reduce((earlier, later) -> later);
  }

  /**
   * Sets two versions beside each other. A later one that was checked as signed always claims to be
   * the earlier one.
   *
   * @param older one of the caller's own, checked
   * @param newer the same
   * @param signed whether the later one is said to be the earlier one, signed
   * @return empty when one of them is a container, or they hold different numbers of agreements
   * @throws QueueFullException when too many compare at the same time, or it takes half a minute
   */
  public Optional<Compared> compare(Reviewed older, Reviewed newer, boolean signed) {
    List<Outcome> before = older.outcomes();
    List<Outcome> after = newer.outcomes();
    if (before.size() != 1 || after.size() != 1) {
      return Optional.empty();
    }
    boolean claims = signed || newer.version().profile() == Profile.SIGNED;
    enter();
    return await(
        THREADS.submit(
            () -> {
              try {
                return program.beside().compare(before.get(0), after.get(0), claims);
              } finally {
                places.release();
              }
            }));
  }

  /** Whoever waited long enough is sent away; the work keeps its place until it is done. */
  private static Optional<Compared> await(Future<Optional<Compared>> work) {
    try {
      return work.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      throw new QueueFullException("comparisons", AT_ONCE, 60);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueueFullException("comparisons", AT_ONCE, 5);
    }
  }

  private void enter() {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new QueueFullException("comparisons", AT_ONCE, 5);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueueFullException("comparisons", AT_ONCE, 5);
    }
  }
}
