package org.contreseing.archive;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there whole or not at all: it is written under another name, which {@link
 * #commit()} gives up in one step; closing without it leaves what was there before.
 */
public final class WholeFile implements Closeable {

  private final Path target;
  private final Path partial;
  private final OutputStream stream;

  /**
   * @throws IOException when the folder cannot be written
   */
  public WholeFile(Path target) throws IOException {
    this.target = target;
    this.partial = target.resolveSibling(target.getFileName() + ".partial");
    this.stream = new BufferedOutputStream(Files.newOutputStream(partial));
  }

  public OutputStream stream() {
    return stream;
  }

  /**
   * @throws IOException when not everything could be written; the target is then as before
   */
  public void commit() throws IOException {
    stream.close();
    Files.move(
        partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    stream.close();
    Files.deleteIfExists(partial);
  }
}
