package org.contreseing.desk;

import io.javalin.http.Context;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.contreseing.people.Caller;
import org.contreseing.review.Reviews;

/** Lets requests wait for checks without a thread each. */
final class Waiting implements AutoCloseable {

  /** Seconds after which whoever waits is answered in any case. */
  private static final long PATIENCE = 110;

  private static final int THREADS = 8;

  private final Reviews reviews;
  private final ExecutorService answers = Executors.newFixedThreadPool(THREADS);

  Waiting(Reviews reviews) {
    this.reviews = reviews;
  }

  /** Answers a request when a version is finished, or after a long while. */
  void then(Context request, Caller caller, String version, Runnable answer) {
    CompletableFuture<Void> finished =
        reviews.queue().whenFinished(version, () -> isFinished(caller, version));
    request.future(
        () ->
            finished
                .copy()
                .completeOnTimeout(null, PATIENCE, TimeUnit.SECONDS)
                .thenRunAsync(answer, answers));
  }

  private boolean isFinished(Caller caller, String version) {
    return reviews.dossiers().version(caller, version).filter(v -> !v.state().finished()).isEmpty();
  }

  @Override
  public void close() {
    answers.shutdownNow();
  }
}
