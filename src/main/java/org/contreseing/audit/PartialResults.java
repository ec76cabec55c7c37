package org.contreseing.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Results while they are being made: a file beside the final one, which it replaces at once when
 * everything is there. After an interruption its whole entries are taken up again, and a half line
 * at its end is cut off.
 */
final class PartialResults implements Closeable {

  private final Path file;
  private final FileChannel channel;
  private final InputStream old;
  private Optional<Entry> ahead = Optional.empty();
  private long read;
  private long kept;

  PartialResults(Path file) throws IOException {
    this.file = file;
    this.channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    this.old = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    this.ahead = line();
  }

  /** Whether an earlier run left entries that were not taken up yet. */
  boolean hasMore() {
    return ahead.isPresent();
  }

  /** What tells a document's entries: its name, and the digest of its bytes if it was read. */
  record Key(String name, Optional<String> sha256) {

    private boolean tells(Entry entry) {
      return entry.file().equals(name) && entry.sha256().equals(sha256);
    }
  }

  /**
   * The entries of the next file, if they are the ones expected: of each of its documents at least
   * one. The last entry counts as whole only when another file follows it: the interruption may
   * have fallen between two agreements of one file.
   */
  Optional<List<Entry>> takeUp(List<Key> documents) throws IOException {
    List<Entry> entries = new ArrayList<>();
    long end = kept;
    for (Key document : documents) {
      if (ahead.filter(document::tells).isEmpty()) {
        return Optional.empty();
      }
      while (ahead.filter(document::tells).isPresent()) {
        entries.add(ahead.get());
        end = read;
        ahead = line();
      }
    }
    String last = documents.get(documents.size() - 1).name();
    if (ahead.filter(e -> !e.file().equals(last)).isEmpty()) {
      return Optional.empty();
    }
    kept = end;
    return Optional.of(entries);
  }

  /** Forgets what was not taken up; from here on entries are only added. */
  void startWriting() throws IOException {
    channel.truncate(kept);
    channel.position(kept);
  }

  /** Adds whole lines at once. */
  void add(byte[] lines) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(lines);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** Everything is there: puts the results in their place. */
  void finish(Path results) throws IOException {
    channel.force(true);
    channel.close();
    Files.move(file, results, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /**
   * The next whole line; empty at the end and at anything that is no entry, which a damaged disk
   * may leave.
   */
  private Optional<Entry> line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = old.read(); b >= 0; b = old.read()) {
      if (b == '\n') {
        read += line.size() + 1L;
        return parse(line.toString(StandardCharsets.UTF_8));
      }
      line.write(b);
    }
    return Optional.empty();
  }

  private static Optional<Entry> parse(String line) {
    try {
      return Optional.of(Entry.parse(line));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
