package org.contreseing.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.contreseing.model.Unreadable.Reason;

/**
 * The entries of a zip-based document whose central directory was found harmless. Two entries of
 * one name are refused, because two programs could then read two different documents in one file.
 * Unpacking is held to the sizes and checksums the directory stated, and follows no link.
 */
final class ZipContents implements AutoCloseable {

  private final ZipFile zip;
  private final List<ZipArchiveEntry> entries;

  private ZipContents(ZipFile zip) {
    this.zip = zip;
    this.entries = Collections.list(zip.getEntries());
  }

  /**
   * Opens without unpacking anything.
   *
   * @throws ReadFailure too large, encrypted, or corrupt
   */
  static ZipContents open(byte[] bytes, Limits limits) {
    int directory = ZipDirectory.check(bytes, limits.maxEntries());
    try {
      var channel = new SeekableInMemoryByteChannel(bytes);
      var contents = new ZipContents(ZipFile.builder().setSeekableByteChannel(channel).get());
      contents.check(limits);
      ZipPlaces.check(bytes, directory, contents.entries);
      return contents;
    } catch (IOException | IllegalArgumentException e) {
      throw new ReadFailure(Reason.CORRUPT);
    }
  }

  private void check(Limits limits) {
    Set<String> names = new HashSet<>();
    long unpacked = 0;
    for (ZipArchiveEntry entry : entries) {
      if (!names.add(ZipNames.compared(entry)) || entry.getSize() < 0) {
        throw new ReadFailure(Reason.CORRUPT);
      }
      checkEntry(entry, limits);
      unpacked += entry.getSize();
      if (unpacked > limits.maxUnpackedBytes()) {
        throw ReadFailure.tooLarge(unpacked, limits.maxUnpackedBytes());
      }
    }
  }

  private static void checkEntry(ZipArchiveEntry entry, Limits limits) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new ReadFailure(Reason.ENCRYPTED);
    }
    long packed = Math.max(1, entry.getCompressedSize());
    if (entry.getSize() > Limits.RATIO_FLOOR && entry.getSize() / packed > limits.maxRatio()) {
      throw new ReadFailure(
          Reason.TOO_LARGE, "×" + entry.getSize() / packed + " > ×" + limits.maxRatio());
    }
  }

  /** The sum of the sizes that the directory states. */
  long unpacked() {
    return entries.stream().mapToLong(ZipArchiveEntry::getSize).sum();
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** The entries that are no folders, for an archive of any files. */
  List<Member> files() {
    return entries.stream()
        .filter(entry -> !entry.isDirectory())
        .map(entry -> new Member(ZipNames.of(entry), entry.getSize(), () -> unpack(entry)))
        .toList();
  }

  /** Names of the entries in the order of the directory. */
  List<String> names() {
    return entries.stream().map(ZipArchiveEntry::getName).toList();
  }

  /**
   * An entry's unpacked bytes.
   *
   * @throws ReadFailure when the entry is not what the directory says
   */
  Optional<byte[]> read(String name) {
    ZipArchiveEntry entry = zip.getEntry(name);
    return entry == null ? Optional.empty() : Optional.of(unpack(entry));
  }

  private byte[] unpack(ZipArchiveEntry entry) {
    if (entry.isUnixSymlink()) {
      throw new ReadFailure(Reason.CORRUPT);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(Math.toIntExact(entry.getSize()));
      if (bytes.length != entry.getSize() || in.read() >= 0 || !isIntact(bytes, entry)) {
        throw new ReadFailure(Reason.CORRUPT);
      }
      return bytes;
    } catch (IOException | ArithmeticException e) {
      throw new ReadFailure(Reason.CORRUPT);
    }
  }

  private static boolean isIntact(byte[] bytes, ZipArchiveEntry entry) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue() == entry.getCrc();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
