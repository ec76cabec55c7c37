package org.contreseing.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output. When whoever reads it has seen enough and closed the pipe ({@code | head}), the
 * rest is dropped quietly and the run goes on to its exit code; every other failure, such as a full
 * disk, is thrown.
 */
final class Stdout extends OutputStream {

  private final OutputStream out;
  private boolean closed;

  Stdout(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    attempt(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private void attempt(Attempt attempt) throws IOException {
    if (closed) {
      return;
    }
    try {
      attempt.run();
    } catch (IOException e) {
      // The system's words for EPIPE; other languages than English keep the word in brackets.
      closed = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
      if (!closed) {
        throw e;
      }
    }
  }
}
