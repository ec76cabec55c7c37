package org.contreseing.results;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
    Path partial = partial(file);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16)) {
      content.writeTo(out);
    }
    place(file);
  }

  /** Where a file stands until it is whole. */
  public static Path partial(Path file) {
    return file.resolveSibling(file.getFileName() + ".partial");
  }

  /** Puts what was written to {@link #partial} in its place. */
  public static void place(Path file) throws IOException {
    Files.move(
        partial(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
