package org.contreseing.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder that only this process's user can look into, for one run of an external program. It is
 * removed when closed, or when the program ends first; a process that still runs in it then is
 * killed.
 */
final class Scratch implements AutoCloseable {

  private static final Set<Scratch> OPEN = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> List.copyOf(OPEN).forEach(Scratch::clear), "scratch"));
  }

  private final Path folder;
  private volatile Process process;

  private Scratch(Path folder) {
    this.folder = folder;
  }

  static Scratch open() throws IOException {
    // Temporary folders are made without any right for others.
    Scratch scratch = new Scratch(Files.createTempDirectory("contreseing"));
    OPEN.add(scratch);
    return scratch;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Starts a program in the folder. */
  Process start(ProcessBuilder program) throws IOException {
    process = program.directory(folder.toFile()).start();
    return process;
  }

  @Override
  public void close() {
    clear();
    OPEN.remove(this);
  }

  private void clear() {
    if (process != null) {
      process.destroyForcibly();
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("temporary files cannot be removed", e);
    }
  }
}
