package org.contreseing.results.parquet;

import java.util.Arrays;

/** Whole numbers without a box around each. */
final class Numbers {

  private int[] all = new int[64];
  private int size;

  void add(int number) {
    if (size == all.length) {
      all = Arrays.copyOf(all, 2 * size);
    }
    all[size++] = number;
  }

  int size() {
    return size;
  }

  /** The numbers, and behind them room that means nothing. */
  int[] all() {
    return all;
  }
}
