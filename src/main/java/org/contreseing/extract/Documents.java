package org.contreseing.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Unreadable.Reason;

/** Takes documents from the disk, within limits. */
public final class Documents {

  private final Limits limits;

  public Documents(Limits limits) {
    this.limits = limits;
  }

  /** A file taken from the disk, or refused before it was. */
  public sealed interface Opened {}

  /** Its bytes are there. */
  public record Loaded(Document document) implements Opened {}

  /** It was not loaded: {@code name} as for a document, and why. */
  public record Refused(String name, Unreadable unreadable) implements Opened {}

  /**
   * Loads a file under the name its path gives it. A file larger than the limit is refused without
   * being read, also when it grows meanwhile or does not tell its size.
   *
   * @throws UnreachableFileException when there is no such file, no right to read it, or the disk
   *     fails
   */
  public Opened open(Path path) throws UnreachableFileException {
    try {
      if (Files.isDirectory(path)) {
        throw new UnreachableFileException(path, UnreachableFileException.Cause.NOT_A_FILE);
      }
      try (InputStream in = Files.newInputStream(path)) {
        return read(path.toString(), in, Files.size(path));
      }
    } catch (UnreachableFileException e) {
      throw e;
    } catch (IOException e) {
      throw UnreachableFileException.of(path, e);
    }
  }

  /**
   * Loads what a stream holds, as far as the limit.
   *
   * @throws IOException when the stream fails
   */
  public Opened read(String name, InputStream in) throws IOException {
    return read(name, in, 0);
  }

  private Opened read(String name, InputStream in, long size) throws IOException {
    if (size > limits.maxBytes()) {
      return refused(name, size);
    }
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.maxBytes() + 1));
    return bytes.length > limits.maxBytes()
        ? refused(name, bytes.length)
        : new Loaded(new Document(name, bytes));
  }

  private Refused refused(String name, long size) {
    return new Refused(
        name, new Unreadable(Reason.TOO_LARGE, Sizes.exceeded(size, limits.maxBytes())));
  }
}
