package org.contreseing.extract;

/** Sizes for people, without words, so that they need no translation. */
final class Sizes {

  private static final long KILO = 1L << 10;
  private static final long MEGA = 1L << 20;

  private Sizes() {}

  /** For example {@code 200 MB > 50 MB}. */
  static String exceeded(long size, long limit) {
    return inBytes(size) + " > " + inBytes(limit);
  }

  private static String inBytes(long size) {
    if (size < KILO) {
      return size + " B";
    }
    return size < MEGA ? ceiling(size, KILO) + " kB" : ceiling(size, MEGA) + " MB";
  }

  private static long ceiling(long size, long unit) {
    return (size + unit - 1) / unit;
  }
}
