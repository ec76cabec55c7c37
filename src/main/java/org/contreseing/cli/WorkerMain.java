package org.contreseing.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.contreseing.worker.Station;
import org.contreseing.worker.TemporaryFolder;

/**
 * A worker process, which only the program itself starts. Its standard output is kept for answers:
 * whatever else prints there is led to standard error.
 */
public final class WorkerMain {

  private WorkerMain() {}

  public static void main(String[] arguments) throws IOException {
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16);
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    System.setOut(
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    System.setIn(InputStream.nullInputStream());
    try {
      Station.serve(in, out);
    } finally {
      TemporaryFolder.remove(Path.of(System.getProperty("java.io.tmpdir")));
      System.exit(0);
    }
  }
}
