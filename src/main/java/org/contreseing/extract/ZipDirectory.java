package org.contreseing.extract;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.contreseing.model.Unreadable.Reason;

/**
 * The directory at the end of a zip file, looked at before any library allocates an object per
 * entry. It has to reach to the record that closes it, so that no second directory can stand
 * between or behind for another program to read.
 */
final class ZipDirectory {

  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int END = 0x06054B50;
  private static final int ENTRY = 0x02014B50;
  private static final int LONG_LOCATOR = 0x07064B50;
  private static final int LOCATOR_LENGTH = 20;

  private final ByteBuffer bytes;
  private final int end;

  private ZipDirectory(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.end = end();
  }

  /**
   * Counts the entries.
   *
   * @return where the directory begins: the entries' data lie before it
   * @throws ReadFailure too large; corrupt when there is no end, as in a truncated file, or when
   *     the end lies about what is before it
   */
  static int check(byte[] bytes, int maxEntries) {
    return new ZipDirectory(bytes).check(maxEntries);
  }

  private int end() {
    int last = bytes.capacity() - END_LENGTH;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    throw new ReadFailure(Reason.CORRUPT);
  }

  private int check(int maxEntries) {
    int stated = bytes.getShort(end + 10) & 0xFFFF;
    if (stated > maxEntries) {
      throw tooMany(stated, maxEntries);
    }
    long length = bytes.getInt(end + 12) & 0xFFFFFFFFL;
    long start = bytes.getInt(end + 16) & 0xFFFFFFFFL;
    boolean isLong = end >= LOCATOR_LENGTH && bytes.getInt(end - LOCATOR_LENGTH) == LONG_LOCATOR;
    if (isLong ? start + length > end : start + length != end) {
      throw new ReadFailure(Reason.CORRUPT);
    }
    if (count((int) start, (int) (start + length), maxEntries) != stated) {
      throw new ReadFailure(Reason.CORRUPT);
    }
    return (int) start;
  }

  private int count(int start, int stop, int maxEntries) {
    int count = 0;
    int at = start;
    while (at + ENTRY_LENGTH <= stop && bytes.getInt(at) == ENTRY) {
      int name = bytes.getShort(at + 28) & 0xFFFF;
      int extra = bytes.getShort(at + 30) & 0xFFFF;
      int comment = bytes.getShort(at + 32) & 0xFFFF;
      at += ENTRY_LENGTH + name + extra + comment;
      if (++count > maxEntries) {
        throw tooMany(count, maxEntries);
      }
    }
    return at == stop ? count : -1;
  }

  private static ReadFailure tooMany(int count, int maxEntries) {
    return new ReadFailure(Reason.TOO_LARGE, count + " > " + maxEntries);
  }
}
