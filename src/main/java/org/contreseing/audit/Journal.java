package org.contreseing.audit;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was found in each document, on the disk as soon as it is known. The file is only added to;
 * every record carries its checksum, and whatever a kill or a power cut left half at the end is cut
 * off when it is opened again. In memory there is a place for each record and nothing of what it
 * says. Safe for use by several threads of one process.
 */
final class Journal implements Closeable {

  private static final long SYNC_BYTES = 4L << 20;
  private static final long SPARE = 1L << 20;

  private final Path file;
  private final Map<Digest, Long> places = new ConcurrentHashMap<>();
  private final Set<Digest> used = ConcurrentHashMap.newKeySet();
  private FileChannel channel;
  private long end;
  private long synced;

  private Journal(Path file) throws IOException {
    this.file = file;
    this.channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    this.end = JournalRecord.scan(channel, places::put);
    channel.truncate(end);
  }

  /** Opens a journal with all that is whole in it; an empty one where there is none. */
  static Journal open(Path file) throws IOException {
    return new Journal(file);
  }

  /** How many records there are. */
  int size() {
    return places.size();
  }

  /** What is known under a key; a record that the disk has damaged since is not. */
  Optional<byte[]> find(Digest key) {
    Long place = places.get(key);
    if (place == null) {
      return Optional.empty();
    }
    try {
      Optional<byte[]> body = JournalRecord.at(channel, place).map(JournalRecord::body);
      if (body.isPresent()) {
        used.add(key);
      }
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a record; it outlives the process when this returns, and a power cut soon after. */
  void add(Digest key, byte[] body) {
    ByteBuffer bytes = JournalRecord.bytes(key, body);
    try {
      append(key, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    used.add(key);
  }

  private synchronized void append(Digest key, ByteBuffer bytes) throws IOException {
    long at = end;
    long to = at;
    while (bytes.hasRemaining()) {
      to += channel.write(bytes, to);
    }
    end = to;
    places.put(key, at);
    if (end - synced > SYNC_BYTES) {
      channel.force(false);
      synced = end;
    }
  }

  /**
   * Writes the file anew without what this run did not ask for, if that is the larger part of it.
   * No other thread may be at work.
   */
  void tidy() throws IOException {
    long live = SPARE;
    for (Digest key : used) {
      live += JournalRecord.length(channel, places.get(key));
    }
    if (end <= 2 * live) {
      return;
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".partial");
    Files.deleteIfExists(fresh);
    try (Journal copy = new Journal(fresh)) {
      for (Map.Entry<Digest, Long> place : places.entrySet()) {
        if (used.contains(place.getKey())) {
          Optional<JournalRecord> record = JournalRecord.at(channel, place.getValue());
          record.ifPresent(r -> copy.add(r.key(), r.body()));
        }
      }
    }
    channel.close();
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      channel.force(false);
      channel.close();
    }
  }
}
