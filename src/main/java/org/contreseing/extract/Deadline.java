package org.contreseing.extract;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.contreseing.model.Unreadable.Reason;

/**
 * Runs work that may never end. After the deadline the caller goes on at once; the work is
 * interrupted, which our own readers obey, while a parser that does not keeps its daemon thread
 * until it is done.
 */
final class Deadline {

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "extraction");
            thread.setDaemon(true);
            return thread;
          });

  private Deadline() {}

  /**
   * The work's result.
   *
   * @throws ReadFailure timeout
   * @throws Exception whatever the work throws, errors included
   */
  static <T> T run(Duration limit, Callable<T> work) throws Exception {
    Future<T> future = THREADS.submit(work);
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new ReadFailure(Reason.TIMEOUT, limit.toSeconds() + " s");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (Exception) e.getCause();
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new ReadFailure(Reason.TIMEOUT);
    }
  }
}
