package org.contreseing.results.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A thread beside the one that calls: does one thing after the other, in the order given. Whoever
 * gives more than a few waits.
 */
final class Aside implements Closeable {

  private static final int MOST_WAITING = 100;

  /** Something to be done. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Deque<Future<?>> waiting = new ArrayDeque<>();

  /**
   * Adds what is to be done.
   *
   * @throws IOException when something given before failed
   */
  void add(Work work) throws IOException {
    if (waiting.size() == MOST_WAITING) {
      await(waiting.remove());
    }
    waiting.add(
        thread.submit(
            () -> {
              work.run();
              return true;
            }));
  }

  /**
   * Waits until everything is done.
   *
   * @throws IOException when something failed
   */
  void finish() throws IOException {
    while (!waiting.isEmpty()) {
      await(waiting.remove());
    }
  }

  private static void await(Future<?> done) throws IOException {
    try {
      done.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException fault) {
        throw fault;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IOException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IOException("interrupted", e);
  }

  /** Gives up what has not begun, and waits for what has. */
  @Override
  public void close() throws IOException {
    waiting.forEach(w -> w.cancel(false));
    thread.shutdown();
    try {
      thread.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }
}
