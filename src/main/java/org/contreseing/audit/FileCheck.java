package org.contreseing.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.extract.Containers;
import org.contreseing.extract.Documents.Loaded;
import org.contreseing.extract.Documents.Opened;
import org.contreseing.extract.Documents.Refused;
import org.contreseing.extract.Limits;
import org.contreseing.extract.UnreachableFileException;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.report.DocumentJson;
import org.contreseing.report.Outcome;

/** Checks the documents that one file holds: most often itself alone. */
final class FileCheck {

  /**
   * One document.
   *
   * @param content of a document that was read whole and is not empty
   */
  private record Piece(Optional<Digest> content, byte[] lines, List<Entry> entries) {}

  /**
   * What became of a file.
   *
   * @param pieces empty when the path led to no bytes
   */
  record Done(Path path, List<Piece> pieces) {

    void addTo(Results results, Summary summary) throws IOException {
      if (pieces.isEmpty()) {
        summary.addUnreachable(FileName.of(path));
        return;
      }
      List<Entry> all = new ArrayList<>();
      for (Piece piece : pieces) {
        Optional<String> original =
            piece.content().isPresent()
                ? results.original(piece.content().get())
                : Optional.empty();
        byte[] lines = original.map(o -> Lines.copiesOf(piece.lines(), o)).orElseGet(piece::lines);
        results.add(lines);
        all.addAll(original.isPresent() ? Entry.all(lines) : piece.entries());
      }
      summary.add(all);
    }
  }

  private final FileReader reader;
  private final Checks checks;
  private final Language language;
  private final Containers containers = new Containers(Limits.standard());

  FileCheck(FileReader reader, Checks checks, Language language) {
    this.reader = reader;
    this.checks = checks;
    this.language = language;
  }

  Done of(Path path) {
    List<Piece> pieces = new ArrayList<>();
    try {
      Opened file = reader.read(path);
      if (file instanceof Loaded loaded) {
        Document whole = loaded.document();
        containers.each(whole, inside -> pieces.add(piece(inside, whole)));
      } else {
        pieces.add(refused((Refused) file));
      }
      return new Done(path, pieces);
    } catch (UnreachableFileException e) {
      return new Done(path, List.of());
    }
  }

  private Piece piece(Opened opened, Document whole) {
    if (!(opened instanceof Loaded loaded)) {
      return refused((Refused) opened);
    }
    Document document = loaded.document();
    Digest content = Digest.of(document.bytes());
    byte[] lines = checks.lines(document, content, document != whole);
    boolean empty = document.bytes().length == 0;
    return new Piece(empty ? Optional.empty() : Optional.of(content), lines, Entry.all(lines));
  }

  private Piece refused(Refused refused) {
    byte[] lines =
        DocumentJson.lines(Outcome.refused(refused.name(), refused.unreadable()), language);
    return new Piece(Optional.empty(), lines, Entry.all(lines));
  }
}
