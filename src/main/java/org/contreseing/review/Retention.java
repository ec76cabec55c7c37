package org.contreseing.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.contreseing.store.Organisation;
import org.contreseing.store.Store;

/**
 * Removes what nobody touched for longer than an organisation keeps it, every hour, and forgets
 * keys of requests after a day.
 */
public final class Retention implements AutoCloseable {

  private static final Duration KEYS = Duration.ofHours(24);
  private static final String AUTHOR = "retention";

  private final Store store;
  private final Clock clock;
  private final Optional<Integer> usualDays;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "retention");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param usualDays for organisations that say nothing; empty to keep for ever
   */
  public Retention(Store store, Clock clock, Optional<Integer> usualDays) {
    this.store = store;
    this.clock = clock;
    this.usualDays = usualDays;
  }

  /** Begins to look, now and every hour. */
  public void start(Consumer<Exception> faults) {
    timer.scheduleWithFixedDelay(
        () -> {
          try {
            look();
          } catch (RuntimeException e) {
            faults.accept(e);
          }
        },
        0,
        1,
        TimeUnit.HOURS);
  }

  /** Removes what is over; how many submissions. */
  int look() {
    Instant now = clock.instant();
    store.forgetBefore(now.minus(KEYS));
    int removed = 0;
    for (Organisation organisation : store.organisations()) {
      Optional<Integer> days = organisation.retentionDays().or(() -> usualDays);
      if (days.isPresent()) {
        Instant before = now.minus(Duration.ofDays(days.get()));
        removed += store.of(organisation.id()).purge().untouchedSince(before, AUTHOR);
      }
    }
    return removed;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
