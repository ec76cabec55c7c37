package org.contreseing.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.contreseing.extract.Documents;
import org.contreseing.extract.UnreachableFileException;
import org.contreseing.model.Document;

/**
 * Takes a file of the archive into memory once. What is checked is what was hashed, whatever
 * becomes of the file; one that changes while it is read is read again.
 */
final class FileReader {

  private static final int ATTEMPTS = 3;

  private record State(long size, FileTime changed) {}

  private final Documents documents;

  FileReader(Documents documents) {
    this.documents = documents;
  }

  /**
   * @throws UnreachableFileException when the path leads to no bytes
   */
  Documents.Opened read(Path path) throws UnreachableFileException {
    Optional<State> before = state(path);
    Documents.Opened opened = documents.open(path);
    Optional<State> after = state(path);
    for (int i = 1; i < ATTEMPTS && !after.equals(before); i++) {
      before = after;
      opened = documents.open(path);
      after = state(path);
    }
    return named(opened, FileName.of(path));
  }

  private static Optional<State> state(Path path) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return Optional.of(new State(attributes.size(), attributes.lastModifiedTime()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Documents.Opened named(Documents.Opened opened, String name) {
    return opened instanceof Documents.Loaded loaded
        ? new Documents.Loaded(new Document(name, loaded.document().bytes()))
        : new Documents.Refused(name, ((Documents.Refused) opened).unreadable());
  }
}
