package org.contreseing.extract;

import java.time.Duration;

/**
 * How much of a document is taken on before it is refused.
 *
 * @param maxBytes size of a file
 * @param maxCharacters length of an extracted text, in UTF-16 units
 * @param maxUnpackedBytes sum of the unpacked sizes of a zip-based document
 * @param maxEntries number of entries of a zip-based document
 * @param maxRatio unpacked to packed size of one entry, looked at beyond {@link #RATIO_FLOOR}
 * @param deadline time for one document; pages that must be recognised have more
 */
public record Limits(
    long maxBytes,
    int maxCharacters,
    long maxUnpackedBytes,
    int maxEntries,
    int maxRatio,
    Duration deadline) {

  /**
   * Unpacked size in bytes up to which an entry may be packed as tightly as it likes: a blank page
   * packs very tightly.
   */
  public static final long RATIO_FLOOR = 1L << 20;

  private static final long MOST_MORE = 100;

  public Limits {
    if (maxBytes <= 0
        || maxCharacters <= 0
        || maxUnpackedBytes <= 0
        || maxEntries <= 0
        || maxRatio <= 0) {
      throw new IllegalArgumentException("a limit must be positive");
    }
    if (deadline.isNegative() || deadline.isZero()) {
      throw new IllegalArgumentException("the deadline must be positive");
    }
  }

  /**
   * 50 MB a file, 10 million characters (an agreement of 2000 pages has seven), 200 MB unpacked,
   * 2000 entries, ratio 100, 20 seconds.
   */
  public static Limits standard() {
    return new Limits(50L << 20, 10_000_000, 200L << 20, 2000, 100, Duration.ofSeconds(20));
  }

  /**
   * The time for checking a document of a size: one larger than a megabyte has ten seconds more for
   * each, two minutes in all at most. An agreement of 2000 pages has six megabytes.
   *
   * @param usual time for an ordinary document
   * @param bytes size of the file
   */
  public static Duration time(Duration usual, long bytes) {
    Duration more = Duration.ofSeconds(Math.min(10 * (bytes >> 20), MOST_MORE));
    return usual.plus(more);
  }

  /** The same with another time for one document. */
  public Limits within(Duration time) {
    return new Limits(maxBytes, maxCharacters, maxUnpackedBytes, maxEntries, maxRatio, time);
  }
}
