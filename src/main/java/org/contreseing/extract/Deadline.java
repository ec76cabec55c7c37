package org.contreseing.extract;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.contreseing.model.Unreadable.Reason;

/**
 * Runs work that may never end. After the deadline the caller goes on at once; the work is
 * interrupted, which our own readers obey, while a parser that does not keeps its daemon thread
 * until it is done: only the end of its process stops that one. Work may have deadlines of its own
 * within; when pages have to be recognised, all of them are put off together.
 */
public final class Deadline {

  private static final ThreadLocal<Deadline> CURRENT = new ThreadLocal<>();
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "extraction");
            thread.setDaemon(true);
            return thread;
          });

  private final Optional<Deadline> around = Optional.ofNullable(CURRENT.get());
  private final long start = System.nanoTime();
  private final Consumer<Duration> putOff;
  private volatile Duration limit;

  private Deadline(Duration limit, Consumer<Duration> putOff) {
    this.limit = limit;
    this.putOff = putOff;
  }

  /**
   * The work's result.
   *
   * @param putOff is told the whole time from the start, whenever the deadline is put off
   * @throws TimeoutException whose message is the time that was given
   * @throws Exception whatever the work throws, errors included
   */
  public static <T> T run(Duration limit, Consumer<Duration> putOff, Callable<T> work)
      throws Exception {
    Deadline deadline = new Deadline(limit, putOff);
    Future<T> future = THREADS.submit(() -> deadline.over(work));
    try {
      return deadline.await(future);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (Exception) e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TimeoutException(deadline.spoken());
    } finally {
      future.cancel(true);
    }
  }

  /** The same for readers. */
  static <T> T run(Duration limit, Callable<T> work) throws Exception {
    try {
      return run(limit, time -> {}, work);
    } catch (TimeoutException e) {
      throw new ReadFailure(Reason.TIMEOUT, e.getMessage());
    }
  }

  /** Gives the work that calls this, and the work around it, so much more time. */
  static void putOff(Duration more) {
    Optional.ofNullable(CURRENT.get()).ifPresent(deadline -> deadline.add(more));
  }

  private void add(Duration more) {
    limit = limit.plus(more);
    putOff.accept(limit);
    around.ifPresent(outer -> outer.add(more));
  }

  private <T> T over(Callable<T> work) throws Exception {
    CURRENT.set(this);
    try {
      return work.call();
    } finally {
      CURRENT.remove();
    }
  }

  private <T> T await(Future<T> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    while (true) {
      try {
        return future.get(left(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (left() == 0) {
          throw new TimeoutException(spoken());
        }
      }
    }
  }

  private long left() {
    return Math.max(0, limit.toNanos() - (System.nanoTime() - start));
  }

  private String spoken() {
    return limit.toSeconds() + " s";
  }
}
