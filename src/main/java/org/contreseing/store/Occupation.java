package org.contreseing.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * That one process alone serves from a data folder, and the name it has as long as the folder
 * lives: leases under this name are its own, of an earlier life. The system lets go of it when the
 * process ends, however that happens.
 */
final class Occupation implements AutoCloseable {

  private final FileChannel channel;
  private final String name;

  private Occupation(FileChannel channel, String name) {
    this.channel = channel;
    this.name = name;
  }

  /**
   * @throws OccupiedException when another process serves from there
   */
  static Occupation of(Path folder) {
    Connections.create(folder);
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve("server"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      lock(channel, folder);
      return new Occupation(channel, name(channel));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The system keeps the lock as long as the channel is open. */
  private static void lock(FileChannel channel, Path folder) throws IOException {
    try {
      Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
      if (lock.isPresent()) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // Another store of this very process has it.
    }
    channel.close();
    throw new OccupiedException(folder);
  }

  private static String name(FileChannel channel) throws IOException {
    byte[] there = new byte[(int) Math.min(64, channel.size())];
    channel.read(ByteBuffer.wrap(there), 0);
    if (there.length > 0) {
      return new String(there, StandardCharsets.US_ASCII);
    }
    String fresh = Ids.fresh();
    channel.write(StandardCharsets.US_ASCII.encode(fresh), 0);
    channel.force(true);
    return fresh;
  }

  String name() {
    return name;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
