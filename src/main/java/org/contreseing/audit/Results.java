package org.contreseing.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code results.jsonl} while it is being made, from its first line to its last. Which content
 * stood where is remembered by place alone: names are read back when they are asked for.
 */
final class Results implements Closeable {

  private static final int BUFFER = 1 << 18;
  private static final int LONGEST_NAME = 1 << 20;
  private static final JsonFactory JSON = new JsonFactory();

  private final Path file;
  private final FileChannel channel;
  private final ByteBuffer waiting = ByteBuffer.allocate(BUFFER);
  private final Map<Digest, Long> first = new HashMap<>();
  private long length;

  Results(Path file) throws IOException {
    this.file = file;
    this.channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
  }

  /**
   * Which document with the same content stands already; where there is none, the one that is added
   * next is remembered as the first.
   */
  Optional<String> original(Digest content) throws IOException {
    Long place = first.putIfAbsent(content, length);
    return place == null ? Optional.empty() : Optional.of(name(place));
  }

  /** Adds whole lines. */
  void add(byte[] lines) throws IOException {
    length += lines.length;
    if (lines.length > waiting.remaining()) {
      flush();
    }
    if (lines.length > waiting.remaining()) {
      write(ByteBuffer.wrap(lines));
    } else {
      waiting.put(lines);
    }
  }

  /** Everything is there: where it stands, on the disk. */
  Path finish() throws IOException {
    flush();
    channel.close();
    return file;
  }

  private void flush() throws IOException {
    write(waiting.flip());
    waiting.clear();
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** A line opens with its file. */
  private String name(long place) throws IOException {
    flush();
    ByteBuffer head = ByteBuffer.allocate((int) Math.min(length - place, LONGEST_NAME));
    while (head.hasRemaining() && channel.read(head, place + head.position()) >= 0) {
      // Reads on: a name may be long.
    }
    try (JsonParser json = JSON.createParser(head.array(), 0, head.position())) {
      json.nextToken();
      json.nextToken();
      return json.nextTextValue();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
