package org.contreseing.store;

/**
 * How much one organisation may keep, each version of each document counted.
 *
 * @param files how many documents
 * @param bytes of them together, as they were handed in
 */
public record Quota(long files, long bytes) {

  /** As much as the disk holds. */
  public static final Quota NONE = new Quota(Long.MAX_VALUE, Long.MAX_VALUE);

  public Quota {
    if (files < 1 || bytes < 1) {
      throw new IllegalArgumentException("a quota must be positive");
    }
  }

  /** Whether something remains over which to count. */
  boolean isLimit() {
    return !equals(NONE);
  }
}
