package org.contreseing.audit;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A folder of results while one audit works in it. The lock belongs to the process: it is gone with
 * it, however it ends.
 */
public final class Workplace implements Closeable {

  /** What resuming and later audits need; nobody else reads it. */
  public static final String JOURNAL = ".journal";

  private static final String LOCK = "lock";
  private static final byte[] SIGN =
      "Contreseing: results of an audit\n".getBytes(StandardCharsets.US_ASCII);

  /** Another audit is at work in the same folder. */
  public static final class BusyException extends IOException {
    private BusyException(Path folder) {
      super("busy: " + folder);
    }
  }

  /** Writes the content of a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Path folder;
  private final FileChannel lock;

  private Workplace(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes the folder where it is missing, and takes it.
   *
   * @throws BusyException when another audit has it
   * @throws IOException when it cannot be made or written
   */
  public static Workplace enter(Path folder) throws IOException {
    Path journal = Files.createDirectories(folder.resolve(JOURNAL));
    FileChannel channel =
        FileChannel.open(
            journal.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw new BusyException(folder);
      }
      if (channel.size() != SIGN.length) {
        OutputStream out = Channels.newOutputStream(channel.truncate(0));
        out.write(SIGN);
      }
      return new Workplace(folder, channel);
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new BusyException(folder);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Whether a folder holds results of an audit, finished or not, which are no documents. */
  public static boolean isOne(Path folder) {
    Path lock = folder.resolve(JOURNAL).resolve(LOCK);
    if (!Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(lock)) {
      return Arrays.equals(in.readNBytes(SIGN.length + 1), SIGN);
    } catch (IOException e) {
      return false;
    }
  }

  Path folder() {
    return folder;
  }

  /** A file that only this package reads. */
  Path inside(String name) {
    return folder.resolve(JOURNAL).resolve(name);
  }

  /** Writes a file of results whole or not at all. */
  void write(String name, Content content) throws IOException {
    Path temporary = inside(name + ".partial");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
      content.writeTo(out);
    }
    place(temporary, name);
  }

  /** Puts a finished file in its place. */
  void place(Path temporary, String name) throws IOException {
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(
        temporary,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes what runs under other settings, or that were killed, left behind. */
  void sweep(Path journal) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(JOURNAL))) {
      for (Path file : files) {
        if (!file.equals(journal) && !file.getFileName().toString().equals(LOCK)) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
