package org.contreseing.audit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.contreseing.extract.Containers;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Documents.Loaded;
import org.contreseing.extract.Documents.Opened;
import org.contreseing.extract.Documents.Refused;
import org.contreseing.extract.Limits;
import org.contreseing.extract.UnreachableFileException;

/** The names and digests of the documents that files hold now, as results would say them. */
public final class Contents {

  private final FileReader reader = new FileReader(new Documents(Limits.standard()));
  private final Containers containers = new Containers(Limits.standard());

  /**
   * Hands over the documents of one file; none when the path leads to no bytes.
   *
   * @param sink gets the name, and the SHA-256 of a document that was read whole
   */
  public void each(Path file, BiConsumer<String, Optional<String>> sink) {
    try {
      Opened opened = reader.read(file);
      if (opened instanceof Loaded loaded) {
        containers.each(loaded.document(), inside -> one(inside, sink));
      } else {
        one(opened, sink);
      }
    } catch (UnreachableFileException e) {
      // Nothing is there: the audit would not have it in its results either.
      return;
    }
  }

  private static void one(Opened opened, BiConsumer<String, Optional<String>> sink) {
    if (opened instanceof Loaded loaded) {
      String sha256 = Digest.of(loaded.document().bytes()).hex();
      sink.accept(loaded.document().name(), Optional.of(sha256));
    } else {
      sink.accept(((Refused) opened).name(), Optional.empty());
    }
  }
}
