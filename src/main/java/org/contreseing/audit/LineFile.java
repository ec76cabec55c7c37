package org.contreseing.audit;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a file line by line as bytes, which parsers of JSON take as they are. The longest line is
 * in memory, and no copy of any.
 */
public final class LineFile implements Closeable {

  private static final int STRETCH = 1 << 17;

  private final InputStream in;
  private byte[] held = new byte[STRETCH];
  private int start;
  private int end;
  private long place;

  public LineFile(Path file) throws IOException {
    this.in = Files.newInputStream(file);
  }

  /** The next line without its end, in room that the line after it overwrites; empty at the end. */
  public Optional<ByteBuffer> next() throws IOException {
    int seen = start;
    do {
      for (; seen < end; seen++) {
        if (held[seen] == '\n') {
          return Optional.of(line(seen, 1));
        }
      }
      seen -= start;
    } while (more());
    return start == end ? Optional.empty() : Optional.of(line(end, 0));
  }

  private ByteBuffer line(int stop, int ending) {
    ByteBuffer line = ByteBuffer.wrap(held, start, stop - start);
    place += line.remaining() + ending;
    start = stop + ending;
    return line;
  }

  /** Moves what is left of the line to the front and reads on behind it. */
  private boolean more() throws IOException {
    System.arraycopy(held, start, held, 0, end - start);
    end -= start;
    start = 0;
    if (end == held.length) {
      held = Arrays.copyOf(held, 2 * end);
    }
    int length = in.read(held, end, held.length - end);
    end += Math.max(0, length);
    return length >= 0;
  }

  /** Where the next line begins, in bytes. */
  public long place() {
    return place;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
