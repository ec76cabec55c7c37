package org.contreseing.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.contreseing.archive.WholeFile;

/** Files that are written whole or not at all. */
public final class Whole {

  /** What goes into a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes it; the stream is closed afterwards by whoever gave it. */
    void writeTo(OutputStream out) throws IOException;
  }

  private Whole() {}

  /** Writes beside the file, and puts it in its place when everything is there. */
  public static void write(Path file, Content content) throws IOException {
    try (WholeFile whole = new WholeFile(file)) {
      content.writeTo(whole.stream());
      whole.commit();
    }
  }
}
