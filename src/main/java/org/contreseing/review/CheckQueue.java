package org.contreseing.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.contreseing.model.Unreadable;
import org.contreseing.store.Finished;
import org.contreseing.store.Job;
import org.contreseing.store.Queue;
import org.contreseing.store.Store;

/**
 * Checks what the store's queue holds, so many at a time, and tells those who wait. The queue
 * itself is in the store: a process that ends leaves its leases behind, and another one goes on.
 */
public final class CheckQueue implements AutoCloseable {

  static final Duration LEASE = Duration.ofSeconds(60);
  private static final long LOOK_AGAIN_MILLIS = 1_000;

  /** A document that so many processes did not survive is not tried again. */
  private static final int ATTEMPTS = 3;

  private final Queue queue;
  private final Examination examination;
  private final int longest;
  private final String owner;
  private final Semaphore work = new Semaphore(0);
  private final Map<String, Waiter> waiting = new ConcurrentHashMap<>();
  private final Map<String, Job> running = new ConcurrentHashMap<>();
  private final List<Thread> threads = new ArrayList<>();
  private final ScheduledExecutorService renewal =
      Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "leases"));
  private final boolean shared;
  private volatile boolean closed;
  private volatile boolean checked;

  /** Somebody who waits for a version, and how to find out whether another process finished it. */
  private record Waiter(CompletableFuture<Void> done, BooleanSupplier finished) {}

  CheckQueue(Store store, Examination examination, int longest) {
    this.queue = store.queue();
    this.examination = examination;
    this.longest = longest;
    this.owner = store.serve();
    this.shared = !store.isEmbedded();
  }

  void start(int atOnce) {
    long third = LEASE.toMillis() / 3;
    renewal.scheduleWithFixedDelay(this::renew, third, third, TimeUnit.MILLISECONDS);
    if (shared) {
      renewal.scheduleWithFixedDelay(
          this::lookAround, LOOK_AGAIN_MILLIS, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
    }
    for (int i = 0; i < atOnce; i++) {
      Thread thread = daemon(this::work, "check-" + i);
      threads.add(thread);
      thread.start();
    }
  }

  /** How many wait or are being checked. */
  public int length() {
    return queue.length();
  }

  /** How many may wait. */
  public int longest() {
    return longest;
  }

  /** Whether a document waits here, or is being checked. */
  boolean isBusy() {
    return work.availablePermits() > 0 || !running.isEmpty();
  }

  /** Whether a document was checked here since the start. */
  boolean hasChecked() {
    return checked;
  }

  /** Whether it still takes documents. */
  public boolean isOpen() {
    return !closed && threads.stream().allMatch(Thread::isAlive);
  }

  void requirePlace() {
    int length = queue.length();
    if (length >= longest) {
      // A document takes a tenth of a second, or a little more.
      throw new QueueFullException(
          "queue", longest, Math.max(1, length / 10 / Math.max(1, threads.size())));
    }
  }

  void wake() {
    work.release();
  }

  /**
   * Completes soon after a version is checked, or at once when it is finished already.
   *
   * @param finished tells whether it is, asked after the place to wait is taken
   */
  public CompletableFuture<Void> whenFinished(String version, BooleanSupplier finished) {
    Waiter waiter =
        waiting.computeIfAbsent(version, v -> new Waiter(new CompletableFuture<>(), finished));
    if (finished.getAsBoolean()) {
      done(version);
    }
    return waiter.done();
  }

  /** Another process may have finished what somebody waits for here. */
  private void lookAround() {
    try {
      waiting.forEach(
          (version, waiter) -> {
            if (waiter.finished().getAsBoolean()) {
              done(version);
            }
          });
    } catch (RuntimeException e) {
      examination.report(e);
    }
  }

  private void work() {
    while (!closed) {
      try {
        Optional<Job> job = queue.take(owner, LEASE);
        if (job.isPresent()) {
          check(job.get());
        } else {
          work.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
          work.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        examination.report(e);
        pause();
      }
    }
  }

  private void check(Job job) {
    running.put(job.version(), job);
    try {
      Optional<Finished> finished = examined(job);
      if (finished.isPresent()) {
        queue.finish(job, finished.get());
        checked = true;
        done(job.version());
      } else {
        queue.release(job);
      }
    } finally {
      running.remove(job.version());
    }
  }

  /** Empty when it is worth another attempt. */
  private Optional<Finished> examined(Job job) {
    if (job.attempt() > ATTEMPTS) {
      return Optional.of(examination.givenUp());
    }
    try {
      Finished finished = examination.examine(job);
      return isOurFault(finished) ? again(job, finished) : Optional.of(finished);
    } catch (RuntimeException fault) {
      examination.report(fault);
      return again(job, examination.givenUp());
    }
  }

  /** Workers that are being stopped look like a fault of the program. */
  private static boolean isOurFault(Finished finished) {
    return finished.reason().filter(Unreadable.Reason.INTERNAL.code()::equals).isPresent();
  }

  /** Nothing after a while, in which the program may end; the last attempt's result stands. */
  private Optional<Finished> again(Job job, Finished last) {
    if (job.attempt() >= ATTEMPTS && !closed) {
      return Optional.of(last);
    }
    pause();
    return Optional.empty();
  }

  private void done(String version) {
    Optional.ofNullable(waiting.remove(version)).ifPresent(w -> w.done().complete(null));
  }

  private void renew() {
    for (Job job : running.values()) {
      try {
        queue.renew(job, LEASE);
      } catch (RuntimeException e) {
        examination.report(e);
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_AGAIN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Lets what is being checked end, for a while; the rest stays queued. */
  @Override
  public void close() {
    closed = true;
    work.release(threads.size());
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    for (Thread thread : threads) {
      try {
        thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    renewal.shutdownNow();
    running.values().forEach(queue::release);
  }
}
