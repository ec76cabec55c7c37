package org.contreseing.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.SerializableConfiguration;
import org.contreseing.relay.Parcel;
import org.contreseing.relay.Parcel.Wish;
import org.contreseing.relay.RelayLostException;

/**
 * Checks the files of a slice into a part, on an executor. The part appears under its name at once
 * and whole; a part that is there already was made by an attempt with the same settings and files,
 * and is kept. So it does not matter how often a task is repeated or where it is killed.
 */
final class SliceTask implements Function<Slice, Long> {

  private static final long serialVersionUID = 1;

  /** How many files of a task are on their way: one is read while another is checked. */
  private static final int AHEAD = 2;

  private final RunFolder run;
  private final RelayLaunch launch;
  private final String hello;
  private final long maxBytes;
  private final int head;
  private final SerializableConfiguration configuration;

  SliceTask(
      RunFolder run, RelayLaunch launch, Hello hello, SerializableConfiguration configuration) {
    this.run = run;
    this.launch = launch;
    this.hello = hello.text();
    this.maxBytes = hello.number("maxBytes");
    this.head = (int) hello.number("head");
    this.configuration = configuration;
  }

  /** A file that was sent, and its answer to come. */
  private record Sent(Parcel parcel, CompletableFuture<byte[]> answer) {}

  /** How many of the files led to no bytes. */
  @Override
  public Long call(Slice slice) throws IOException, InterruptedException {
    Path part = run.checked(slice.number());
    FileSystem system = part.getFileSystem(configuration.value());
    if (!system.exists(part)) {
      List<String> unreachable = new ArrayList<>();
      Path attempt = run.attempt(slice.number(), TaskContext.get().taskAttemptId());
      try (OutputStream out = system.create(attempt, true)) {
        write(slice, out, unreachable);
      }
      if (!unreachable.isEmpty()) {
        RunFolder.write(
            system,
            run.unreachable(slice.number()),
            (String.join("\n", unreachable) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      RunFolder.place(system, attempt, part);
    }
    Path missed = run.unreachable(slice.number());
    return system.exists(missed) ? Part.measure(system, missed).lines() : 0L;
  }

  private void write(Slice slice, OutputStream out, List<String> unreachable)
      throws IOException, InterruptedException {
    Deque<Sent> waiting = new ArrayDeque<>();
    for (FileEntry file : slice.files()) {
      try {
        send(file, waiting);
      } catch (FileNotFoundException | AccessControlException e) {
        unreachable.add(RunFolder.jsonText(file.name()));
      }
      if (waiting.size() == AHEAD) {
        out.write(answer(waiting.remove()));
      }
    }
    while (!waiting.isEmpty()) {
      out.write(answer(waiting.remove()));
    }
  }

  private void send(FileEntry file, Deque<Sent> waiting) throws IOException, InterruptedException {
    Path path = new Path(java.net.URI.create(file.uri()));
    FileSystem system = path.getFileSystem(configuration.value());
    if (file.unknown() && !isDocument(file, read(system, path, head))) {
      return;
    }
    if (file.size() > maxBytes) {
      send(Parcel.tooLarge(file.name(), file.size()), waiting);
      return;
    }
    byte[] bytes = read(system, path, maxBytes + 1);
    send(
        bytes.length > maxBytes
            ? Parcel.tooLarge(file.name(), bytes.length)
            : Parcel.of(Wish.CHECK, file.name(), bytes),
        waiting);
  }

  private void send(Parcel parcel, Deque<Sent> waiting) throws IOException, InterruptedException {
    waiting.add(new Sent(parcel, Relays.ask(launch, hello, parcel)));
  }

  private boolean isDocument(FileEntry file, byte[] start)
      throws IOException, InterruptedException {
    Parcel parcel = Parcel.of(Wish.LOOK, file.name(), start);
    return answer(new Sent(parcel, Relays.ask(launch, hello, parcel)))[0] == 'd';
  }

  private byte[] answer(Sent sent) throws IOException, InterruptedException {
    try {
      return sent.answer().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RelayLostException) {
        return Relays.askAlone(launch, hello, sent.parcel());
      }
      throw new IOException(e.getCause());
    }
  }

  private static byte[] read(FileSystem system, Path path, long most) throws IOException {
    try (InputStream in = system.open(path)) {
      return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, most));
    }
  }
}
