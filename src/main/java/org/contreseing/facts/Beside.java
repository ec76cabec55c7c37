package org.contreseing.facts;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that goes on beside other work: a run spends most of its first second in code that Java has
 * not compiled yet, and a second processor halves that.
 */
public final class Beside<T> {

  /** Not the common pool, which on two processors has one thread for everything. */
  private static final Executor THREADS =
      work -> {
        Thread thread = new Thread(work, "beside");
        thread.setDaemon(true);
        thread.start();
      };

  private final CompletableFuture<T> work;

  private Beside(CompletableFuture<T> work) {
    this.work = work;
  }

  /** Begins. */
  public static <T> Beside<T> start(Supplier<T> work) {
    return new Beside<>(CompletableFuture.supplyAsync(work, THREADS));
  }

  /** Begins with what came of this, once it is done; what this threw is thrown by that too. */
  public <U> Beside<U> then(Function<T, U> next) {
    return new Beside<>(work.thenApplyAsync(next, THREADS));
  }

  /** What came of it; what the work threw is thrown here as it was. */
  public T done() {
    try {
      return work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }
}
