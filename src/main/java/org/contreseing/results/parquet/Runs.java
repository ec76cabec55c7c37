package org.contreseing.results.parquet;

import java.io.ByteArrayOutputStream;

/**
 * The format's hybrid of run lengths and packed bits, for levels and for places in a dictionary:
 * one run where all numbers are equal, else all of them packed.
 */
final class Runs {

  private Runs() {}

  /** The first {@code count} numbers, each of {@code width} bits; of 0 bits, only how many. */
  static byte[] of(int[] numbers, int count, int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (count > 0) {
      if (allEqual(numbers, count)) {
        length(out, (long) count << 1);
        for (int shift = 0; shift < width; shift += 8) {
          out.write(numbers[0] >>> shift);
        }
      } else {
        packed(out, numbers, count, width);
      }
    }
    return out.toByteArray();
  }

  /** How many bits the numbers below this one need. */
  static int width(int count) {
    return count <= 1 ? 0 : 32 - Integer.numberOfLeadingZeros(count - 1);
  }

  private static boolean allEqual(int[] numbers, int count) {
    for (int i = 1; i < count; i++) {
      if (numbers[i] != numbers[0]) {
        return false;
      }
    }
    return true;
  }

  /** Groups of eight, the least bit first; what is missing in the last one is 0. */
  private static void packed(ByteArrayOutputStream out, int[] numbers, int count, int width) {
    int groups = (count + 7) / 8;
    length(out, ((long) groups << 1) | 1);
    long pending = 0;
    int bits = 0;
    for (int i = 0; i < groups * 8; i++) {
      pending |= (i < count ? (long) numbers[i] : 0L) << bits;
      for (bits += width; bits >= 8; bits -= 8) {
        out.write((int) pending);
        pending >>>= 8;
      }
    }
  }

  /** Seven bits a byte, the least first. */
  private static void length(ByteArrayOutputStream out, long value) {
    long rest = value;
    for (; rest >= 0x80; rest >>>= 7) {
      out.write((int) (rest | 0x80));
    }
    out.write((int) rest);
  }
}
