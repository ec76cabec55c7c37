package org.contreseing.extract;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** A path that leads to no bytes. It says nothing about a document: there is none. */
public final class UnreachableFileException extends IOException {

  private final transient Path path;
  private final Cause cause;

  /** Why nothing could be read at a path. */
  public enum Cause {
    MISSING,
    FORBIDDEN,
    NOT_A_FILE,
    DISK
  }

  UnreachableFileException(Path path, Cause cause) {
    super(cause + ": " + path);
    this.path = path;
    this.cause = cause;
  }

  static UnreachableFileException of(Path path, IOException failure) {
    Cause cause = Cause.DISK;
    if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
      cause = Cause.MISSING;
    } else if (failure instanceof AccessDeniedException) {
      cause = Cause.FORBIDDEN;
    }
    var exception = new UnreachableFileException(path, cause);
    exception.initCause(failure);
    return exception;
  }

  /** The path as given. */
  public Path path() {
    return path;
  }

  public Cause why() {
    return cause;
  }
}
