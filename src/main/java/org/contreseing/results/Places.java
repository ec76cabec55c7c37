package org.contreseing.results;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.report.sarif.ArtifactUri;

/** Links from the folder of results to the documents. */
public final class Places {

  private static final List<String> CONTAINERS = List.of(".zip!", ".eml!");

  private final Path out;

  /**
   * Starts at a folder.
   *
   * @param out the folder of results
   */
  public Places(Path out) {
    this.out = out.toAbsolutePath().normalize();
  }

  /**
   * A relative URI of the file, or of the container where the document lies in one; empty for
   * standard input and for what cannot be a path here.
   */
  public Optional<String> of(String file) {
    if (file.equals("-") || file.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path path = Path.of(container(file)).toAbsolutePath().normalize();
      boolean near = path.getRoot().equals(out.getRoot());
      return Optional.of(ArtifactUri.of((near ? out.relativize(path) : path).toString()));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** {@code a.zip!b.docx} lies in {@code a.zip}. */
  private static String container(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return CONTAINERS.stream()
        .map(kind -> lower.indexOf(kind) + kind.length() - 1)
        .filter(end -> end >= 4)
        .min(Integer::compare)
        .map(end -> file.substring(0, end))
        .orElse(file);
  }
}
