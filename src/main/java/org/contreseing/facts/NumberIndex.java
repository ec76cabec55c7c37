package org.contreseing.facts;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Rows of a table by a number that stands in them, packed so that filling it costs next to nothing.
 */
final class NumberIndex {

  private static final int ROW_BITS = 20;

  private long[] packed;
  private int size;

  NumberIndex(int expected) {
    packed = new long[expected];
  }

  /** Adds a row below 2^20 under a number that is not negative. */
  void add(int number, int row) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, 2 * size + 1);
    }
    packed[size++] = (long) number << ROW_BITS | row;
  }

  /** To be called once, after the last row. */
  void sort() {
    packed = Arrays.copyOf(packed, size);
    Arrays.sort(packed);
  }

  /** The rows of a number, ascending. */
  IntStream rows(int number) {
    int from = first((long) number << ROW_BITS);
    int to = first((long) number + 1 << ROW_BITS);
    return IntStream.range(from, to).map(i -> (int) (packed[i] & (1 << ROW_BITS) - 1));
  }

  private int first(long wanted) {
    int at = Arrays.binarySearch(packed, wanted);
    return at < 0 ? -at - 1 : at;
  }
}
