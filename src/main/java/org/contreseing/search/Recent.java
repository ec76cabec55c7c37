package org.contreseing.search;

import java.lang.ref.SoftReference;
import java.util.Optional;

/**
 * The long texts that a thread has searched of late: readers take the same stretch of an agreement
 * out of it again and again, and one index serves them all. Let go when memory is short.
 */
final class Recent {

  /** A shorter text is gone through as fast as an index is made. */
  private static final int LONG = 1500;

  private static final int KEPT = 6;
  private static final ThreadLocal<SoftReference<Recent>> OF_THREAD =
      ThreadLocal.withInitial(() -> new SoftReference<>(null));

  private final String[] texts = new String[KEPT];
  private final Indexed[] indexes = new Indexed[KEPT];
  private int oldest;

  private Recent() {}

  /** The index of a text; empty when it is short or searched for the first time. */
  static Optional<Indexed> index(String text) {
    if (text.length() < LONG) {
      return Optional.empty();
    }
    Recent recent = OF_THREAD.get().get();
    if (recent == null) {
      recent = new Recent();
      OF_THREAD.set(new SoftReference<>(recent));
    }
    return recent.seen(text);
  }

  private Optional<Indexed> seen(String text) {
    int at = place(text);
    if (at < KEPT) {
      if (indexes[at] == null) {
        indexes[at] = new Indexed(texts[at]);
      }
      return Optional.of(indexes[at]);
    }
    texts[oldest] = text;
    indexes[oldest] = null;
    oldest = (oldest + 1) % KEPT;
    return Optional.empty();
  }

  // most are the very same text, and comparing two long ones with one beginning takes time
  private int place(String text) {
    int same = 0;
    while (same < KEPT && text != texts[same]) {
      same++;
    }
    if (same < KEPT) {
      return same;
    }
    int equal = 0;
    while (equal < KEPT && !text.equals(texts[equal])) {
      equal++;
    }
    return equal;
  }
}
