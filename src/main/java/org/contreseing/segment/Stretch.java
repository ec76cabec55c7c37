package org.contreseing.segment;

/**
 * Part of a reading.
 *
 * @param from first character
 * @param to character after the last
 */
record Stretch(int from, int to) {

  static Stretch emptyAt(int at) {
    return new Stretch(at, at);
  }

  boolean isEmpty() {
    return from == to;
  }
}
