package org.contreseing.extract;

import java.util.OptionalInt;

/** The record at the end of a zip file, read before any library allocates an object per entry. */
final class ZipDirectory {

  private static final int END_RECORD_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int TOTAL_ENTRIES = 10;

  private ZipDirectory() {}

  /**
   * The number of entries stated, at most 65535; empty when there is no end record, as in a
   * truncated file.
   */
  static OptionalInt statedEntries(byte[] bytes) {
    int last = bytes.length - END_RECORD_LENGTH;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
        int low = bytes[at + TOTAL_ENTRIES] & 0xFF;
        return OptionalInt.of(low | (bytes[at + TOTAL_ENTRIES + 1] & 0xFF) << 8);
      }
    }
    return OptionalInt.empty();
  }
}
