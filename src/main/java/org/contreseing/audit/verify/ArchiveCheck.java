package org.contreseing.audit.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.contreseing.audit.Archive;
import org.contreseing.audit.Contents;
import org.contreseing.audit.Entry;
import org.contreseing.audit.LineFile;
import org.contreseing.audit.since.Identity;
import org.contreseing.audit.verify.Problem.Kind;

/** Holds the archive as it is now against the documents of the results. */
public final class ArchiveCheck {

  private final Path results;
  private final Map<Identity, String> audited = new HashMap<>();
  private final Set<Identity> seen = new HashSet<>();

  /**
   * @param folder of the results
   */
  public ArchiveCheck(Path folder) {
    this.results = folder.resolve("results.jsonl");
  }

  /**
   * Hands over every difference: those of documents that are there by their names, then those that
   * are gone.
   *
   * @throws IOException when the results cannot be read
   */
  public void each(Archive archive, Consumer<Problem> sink) throws IOException {
    eachEntry(e -> audited.put(name(e), e.sha256().orElse("")));
    Contents contents = new Contents();
    for (Path file : archive.files()) {
      contents.each(file, (name, sha256) -> compare(name, sha256.orElse(""), sink));
    }
    Set<Identity> told = new HashSet<>();
    eachEntry(
        e -> {
          if (!seen.contains(name(e)) && told.add(name(e))) {
            sink.accept(new Problem(Kind.ARCHIVE_GONE, e.file(), ""));
          }
        });
  }

  private void compare(String name, String sha256, Consumer<Problem> sink) {
    Identity document = Identity.ofName(name, Optional.empty());
    seen.add(document);
    String then = audited.get(document);
    if (then == null) {
      sink.accept(new Problem(Kind.ARCHIVE_NEW, name, ""));
    } else if (!then.equals(sha256)) {
      sink.accept(new Problem(Kind.ARCHIVE_CHANGED, name, ""));
    }
  }

  private static Identity name(Entry entry) {
    return Identity.ofName(entry.file(), Optional.empty());
  }

  private void eachEntry(Consumer<Entry> consumer) throws IOException {
    try (LineFile lines = new LineFile(results)) {
      for (Optional<ByteBuffer> line = lines.next(); line.isPresent(); line = lines.next()) {
        try {
          consumer.accept(Entry.parse(line.get()));
        } catch (IllegalArgumentException e) {
          // Told as a broken row already: it names no document.
          continue;
        }
      }
    }
  }
}
