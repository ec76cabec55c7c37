package org.contreseing.audit;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Work in parallel, results in order. At most a few results wait at a time, however many items
 * there are.
 */
public final class Ordered {

  /** Takes results one by one. */
  @FunctionalInterface
  public interface Sink<R> {
    void accept(R result) throws IOException;
  }

  private Ordered() {}

  /**
   * Applies {@code work} to every item on {@code workers} threads and hands the results to {@code
   * sink}, in the order of the items, on the calling thread. What the work or the sink throws ends
   * everything and is thrown here.
   */
  public static <T, R> void each(Iterator<T> items, int workers, Function<T, R> work, Sink<R> sink)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      while (items.hasNext() || !waiting.isEmpty()) {
        while (items.hasNext() && waiting.size() < 2 * workers) {
          T item = items.next();
          waiting.add(pool.submit(() -> work.apply(item)));
        }
        sink.accept(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
