package org.contreseing.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.contreseing.worker.Frame.Kind;

/** One running worker, used by one thread at a time. An alarm ends it when its time is over. */
final class Worker implements AutoCloseable {

  /** What became of a request: a frame, or a loss. */
  sealed interface Reply {}

  record Answered(Frame frame) implements Reply {}

  record Lost(Loss loss) implements Reply {}

  private static final Duration TO_START = Duration.ofSeconds(60);
  private static final ScheduledExecutorService ALARMS =
      Executors.newSingleThreadScheduledExecutor(
          ring -> {
            Thread thread = new Thread(ring, "worker-alarm");
            thread.setDaemon(true);
            return thread;
          });

  private final Process process;
  private final Path folder;
  private final int megabytes;
  private final InputStream in;
  private final OutputStream out;
  private volatile boolean late;
  private volatile boolean lost;
  private int answers;

  private Worker(Process process, Path folder, int megabytes) {
    this.process = process;
    this.folder = folder;
    this.megabytes = megabytes;
    this.in = new BufferedInputStream(process.getInputStream(), 1 << 16);
    this.out = new BufferedOutputStream(process.getOutputStream(), 1 << 16);
  }

  /** Starts a process; it is not {@linkplain #begin ready} yet. */
  static Worker start(Launch launch, Sandbox sandbox) throws IOException {
    Path folder = TemporaryFolder.create();
    try {
      return new Worker(launch.start(sandbox, folder), folder, launch.megabytes());
    } catch (IOException e) {
      TemporaryFolder.remove(folder);
      throw e;
    }
  }

  /** Hands it its equipment and waits until it is ready. */
  Reply begin(Equipment equipment) {
    Reply reply = ask(Frame.of(Kind.EQUIP, equipment), TO_START);
    answers = 0;
    return reply;
  }

  /**
   * Asks and waits for the answer. When it is lost, so is the worker.
   *
   * @param time until it is killed, unless it asks for patience
   */
  Reply ask(Frame request, Duration time) {
    long start = System.nanoTime();
    Duration[] allowed = {time};
    ScheduledFuture<?> alarm = alarm(start, time);
    try {
      request.write(out);
      Frame frame = Frame.read(in);
      while (frame.kind() == Kind.PATIENCE) {
        alarm.cancel(false);
        allowed[0] = longest(time, frame.head(Duration.class));
        alarm = alarm(start, allowed[0]);
        frame = Frame.read(in);
      }
      answers++;
      return new Answered(frame);
    } catch (BrokenFrameException noise) {
      return lost(Loss.noise());
    } catch (IOException gone) {
      return lost(late ? Loss.late(allowed[0].toSeconds() + " s") : Loss.ended(exit(), megabytes));
    } finally {
      alarm.cancel(false);
    }
  }

  /** A worker may be given more time for recognition, but not as much as it likes. */
  private static Duration longest(Duration time, Duration asked) {
    Duration most = time.multipliedBy(9).dividedBy(2);
    return asked.compareTo(most) < 0 ? asked : most;
  }

  private ScheduledFuture<?> alarm(long start, Duration time) {
    long left = time.toNanos() - (System.nanoTime() - start);
    return ALARMS.schedule(
        () -> {
          late = true;
          kill();
        },
        Math.max(0, left),
        TimeUnit.NANOSECONDS);
  }

  private Reply lost(Loss loss) {
    lost = true;
    kill();
    return new Lost(loss);
  }

  /** The pipe is closed, so the process is ending or no good any more. */
  private int exit() {
    try {
      if (!process.waitFor(2, TimeUnit.SECONDS)) {
        kill();
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /** Whether it can take another document. */
  boolean isUsable() {
    return !late && !lost && process.isAlive();
  }

  /** Whether it has had no document yet. */
  boolean isFresh() {
    return answers == 0;
  }

  /** Kills it and whatever it started; a stopped process too. */
  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Ends it and removes its files; an idle worker ends by itself when nothing more can come. */
  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      kill();
    }
    try {
      if (lost || late || !process.waitFor(1, TimeUnit.SECONDS)) {
        kill();
        process.waitFor(5, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
    TemporaryFolder.remove(folder);
  }
}
