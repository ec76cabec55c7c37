package org.contreseing.results;

import java.io.Closeable;
import java.io.IOException;

/** Takes the lines of results one by one, and closes its files when they were all taken. */
public interface Sink extends Closeable {

  /** The next line. */
  void take(Entry entry) throws IOException;

  /** Writes what is still held, and puts the files in their places. */
  void finish() throws IOException;
}
