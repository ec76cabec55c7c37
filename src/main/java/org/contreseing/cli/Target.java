package org.contreseing.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.contreseing.report.Visible;

/**
 * Where a report goes. A file is written whole or not at all: into a temporary file beside it,
 * which takes its place at the end. A device or a pipe is written to directly.
 */
final class Target implements Closeable {

  private final OutputStream stream;
  private final Optional<Path> temporary;
  private final Path file;

  private Target(OutputStream stream, Optional<Path> temporary, Path file) {
    this.stream = stream;
    this.temporary = temporary;
    this.file = file;
  }

  /**
   * Opens standard output, or the file.
   *
   * @param inputs must not be overwritten
   * @throws BadUsage when the file cannot be written; before anything is checked
   */
  static Target of(Optional<String> name, List<Path> inputs, Session session) {
    if (name.isEmpty() || name.get().equals("-")) {
      return new Target(session.out(), Optional.empty(), Inputs.STANDARD_INPUT);
    }
    Path file = new Values(session.messages()).path(name.get());
    try {
      return open(file, inputs, session);
    } catch (IOException | UnsupportedOperationException e) {
      throw session.messages().refuse("output.unwritable", Visible.line(name.get()));
    }
  }

  private static Target open(Path given, List<Path> inputs, Session session) throws IOException {
    Path file = Files.exists(given) ? given.toRealPath() : given.toAbsolutePath();
    for (Path input : inputs) {
      if (Files.exists(file) && Files.exists(input) && Files.isSameFile(input, file)) {
        throw session.messages().refuse("output.input", Visible.line(given.toString()));
      }
    }
    if (Files.isDirectory(file)) {
      throw session.messages().refuse("output.unwritable", Visible.line(given.toString()));
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
      return new Target(Files.newOutputStream(file), Optional.empty(), file);
    }
    Path temporary =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
    OutputStream stream =
        Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    temporary.toFile().deleteOnExit();
    return new Target(new BufferedOutputStream(stream, 1 << 16), Optional.of(temporary), file);
  }

  OutputStream stream() {
    return stream;
  }

  /** Everything is written: puts the file in its place. */
  void commit() throws IOException {
    finish();
    place();
  }

  /** Everything is written: whatever can fail for want of room on the disk fails here. */
  void finish() throws IOException {
    stream.flush();
    if (temporary.isPresent()) {
      stream.close();
    }
  }

  /** Puts the finished file in its place. */
  void place() throws IOException {
    if (temporary.isPresent()) {
      Files.move(
          temporary.get(),
          file,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Without {@link #commit()} nothing of the report is left behind. */
  @Override
  public void close() throws IOException {
    if (temporary.isPresent()) {
      stream.close();
      Files.deleteIfExists(temporary.get());
    }
  }
}
