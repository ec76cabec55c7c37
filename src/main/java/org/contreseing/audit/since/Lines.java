package org.contreseing.audit.since;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file line by line and knows how far it is. */
public final class Lines implements Closeable {

  private final InputStream in;
  private long place;
  private boolean whole = true;

  public Lines(Path file) throws IOException {
    this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }

  /** The next line; empty at the end. */
  public Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);
    for (int b = in.read(); b >= 0; b = in.read()) {
      place++;
      if (b == '\n') {
        return Optional.of(line.toString(StandardCharsets.UTF_8));
      }
      line.write(b);
    }
    whole = line.size() == 0;
    return whole ? Optional.empty() : Optional.of(line.toString(StandardCharsets.UTF_8));
  }

  /** Where the next line begins, in bytes. */
  public long place() {
    return place;
  }

  /** Whether every line so far had its end. */
  public boolean whole() {
    return whole;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
