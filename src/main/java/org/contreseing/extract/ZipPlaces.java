package org.contreseing.extract;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.contreseing.model.Unreadable.Reason;

/**
 * Where the entries of a zip file lie. Each must have bytes of its own: a bomb lets many share one
 * stretch. Each must bear the same name there as in the directory, because some programs read the
 * one and some the other.
 */
final class ZipPlaces {

  private static final int HEADER = 0x04034B50;
  private static final int HEADER_LENGTH = 30;

  private final byte[] bytes;
  private final ByteBuffer numbers;
  private final int directory;

  private ZipPlaces(byte[] bytes, int directory) {
    this.bytes = bytes;
    this.numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.directory = directory;
  }

  /**
   * Looks at every entry's place.
   *
   * @param directory where the entries' data must end
   * @throws ReadFailure corrupt
   */
  static void check(byte[] bytes, int directory, List<ZipArchiveEntry> entries) {
    ZipPlaces places = new ZipPlaces(bytes, directory);
    long free = 0;
    for (ZipArchiveEntry entry :
        entries.stream()
            .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
            .toList()) {
      if (entry.getLocalHeaderOffset() < free) {
        throw new ReadFailure(Reason.CORRUPT);
      }
      free = places.end(entry);
    }
  }

  private long end(ZipArchiveEntry entry) {
    long start = entry.getLocalHeaderOffset();
    if (start + HEADER_LENGTH > directory || numbers.getInt((int) start) != HEADER) {
      throw new ReadFailure(Reason.CORRUPT);
    }
    int at = (int) start;
    int name = at + HEADER_LENGTH;
    int nameEnd = name + (numbers.getShort(at + 26) & 0xFFFF);
    long end = (long) nameEnd + (numbers.getShort(at + 28) & 0xFFFF) + entry.getCompressedSize();
    boolean same =
        nameEnd <= directory
            && Arrays.equals(Arrays.copyOfRange(bytes, name, nameEnd), entry.getRawName());
    if (!same || end > directory) {
      throw new ReadFailure(Reason.CORRUPT);
    }
    return end;
  }
}
