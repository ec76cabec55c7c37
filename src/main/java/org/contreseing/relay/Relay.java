package org.contreseing.relay;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One running process that checks documents for this program. Safe for use by several threads. When
 * the process is gone, whatever it was working on ends with a {@link RelayLostException}, and so
 * does everything that it is asked later.
 */
public final class Relay implements AutoCloseable {

  private final Process process;
  private final DataOutputStream out;
  private final String hello;
  private final Map<Integer, CompletableFuture<byte[]>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final Thread atExit = new Thread(this::end, "relay-end");
  private volatile boolean gone;

  private Relay(Process process, DataInputStream in) throws IOException {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    this.hello = hello(in);
    Runtime.getRuntime().addShutdownHook(atExit);
    Thread reader = new Thread(() -> read(in), "relay-answers");
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Starts a process and waits until it has said what it works with.
   *
   * @param builder its standard input and output are pipes
   * @throws RelayLostException when it ends before
   */
  public static Relay start(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    return new Relay(
        process, new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16)));
  }

  private String hello(DataInputStream in) throws IOException {
    try {
      return new String(Answer.read(in).body(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw lost();
    }
  }

  /** What results are made with; the same text means the same results. */
  public String hello() {
    return hello;
  }

  /**
   * Sends a parcel; the bytes are written when this returns.
   *
   * @return ends with an {@link IOException} when there is no answer to be had
   */
  public CompletableFuture<byte[]> ask(Parcel parcel) {
    CompletableFuture<byte[]> answer = new CompletableFuture<>();
    int number = numbers.getAndIncrement() & Integer.MAX_VALUE;
    waiting.put(number, answer);
    try {
      synchronized (out) {
        parcel.numbered(number).write(out);
      }
    } catch (IOException broken) {
      process.destroyForcibly();
    }
    if (gone) {
      waiting.remove(number);
      answer.completeExceptionally(lost());
    }
    return answer;
  }

  /** Whether it can still be asked. */
  public boolean isAlive() {
    return !gone && process.isAlive();
  }

  /** The process and those it started, for those who watch them. */
  public List<ProcessHandle> processes() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(process.toHandle()), process.descendants())
        .toList();
  }

  private void read(DataInputStream in) {
    try {
      while (true) {
        Answer answer = Answer.read(in);
        CompletableFuture<byte[]> asked = waiting.remove(answer.id());
        if (asked != null && answer.good()) {
          asked.complete(answer.body());
        } else if (asked != null) {
          String words = new String(answer.body(), StandardCharsets.UTF_8);
          asked.completeExceptionally(new IOException(words));
        }
      }
    } catch (IOException end) {
      gone = true;
      RelayLostException why = lost();
      waiting.values().forEach(asked -> asked.completeExceptionally(why));
      waiting.clear();
    }
  }

  /** It no longer speaks, so it is ending or no good any more. */
  private RelayLostException lost() {
    try {
      if (!process.waitFor(2, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return new RelayLostException(process.waitFor());
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return new RelayLostException(-1);
    }
  }

  /** Its workers end with it: the end of what they read is the end of them. */
  private void end() {
    process.destroy();
  }

  @Override
  public void close() {
    gone = true;
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook does the same.
      return;
    }
  }
}
