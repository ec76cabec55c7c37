package org.contreseing.audit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.contreseing.audit.Manifest;
import org.contreseing.audit.Workplace;

/** Looks for harm in a folder of results: file by file, then row by row. */
public final class Verifier {

  private final Path folder;
  private final Manifest manifest;

  /**
   * @throws IOException when the folder holds no readable manifest
   */
  public Verifier(Path folder) throws IOException {
    this.folder = folder;
    this.manifest = Manifest.read(folder);
  }

  /** The manifest that the folder is held against. */
  public Manifest manifest() {
    return manifest;
  }

  /**
   * Hands over every problem, in a fixed order.
   *
   * @throws IOException when the disk fails
   */
  public void each(Consumer<Problem> sink) throws IOException {
    Set<String> known = new HashSet<>();
    known.add(Manifest.FILE);
    for (Manifest.Output output : manifest.outputs()) {
      known.add(output.name());
      file(output, sink);
    }
    for (String name : names()) {
      if (!known.contains(name)) {
        sink.accept(new Problem(Problem.Kind.ORPHANED, name, ""));
      }
    }
    new Rows(folder, manifest).each(sink);
  }

  private void file(Manifest.Output then, Consumer<Problem> sink) throws IOException {
    Path file = folder.resolve(then.name()).normalize();
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      sink.accept(new Problem(Problem.Kind.MISSING, then.name(), ""));
      return;
    }
    Manifest.Output now = Manifest.Output.of(folder, then.name());
    String sizes = now.size() + " / " + then.size();
    if (now.size() < then.size()) {
      sink.accept(new Problem(Problem.Kind.TRUNCATED, then.name(), sizes));
    } else if (!now.equals(then)) {
      String detail = now.size() == then.size() ? "" : sizes;
      sink.accept(new Problem(Problem.Kind.ALTERED, then.name(), detail));
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> !Files.isDirectory(f))
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .filter(n -> !n.startsWith(Workplace.JOURNAL + "/"))
          .sorted()
          .toList();
    }
  }
}
