package org.contreseing.facts;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A reading that goes on beside others: the first document of a run spends most of its time in code
 * that Java has not compiled yet, and a second processor halves that.
 */
final class Beside<T> {

  private final CompletableFuture<T> reading;

  private Beside(CompletableFuture<T> reading) {
    this.reading = reading;
  }

  static <T> Beside<T> start(Supplier<T> reading) {
    return new Beside<>(CompletableFuture.supplyAsync(reading));
  }

  /** What was read; what the reading threw is thrown here as it was. */
  T done() {
    try {
      return reading.join();
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
