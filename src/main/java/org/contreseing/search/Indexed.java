package org.contreseing.search;

import java.util.stream.IntStream;

/**
 * A text in which much is looked for: it knows where each pair of letters stands and which threes
 * it has, so that a {@link Finder} of rare words goes from place to place instead of through the
 * text, or not at all. Immutable; safe for use by several threads.
 */
public final class Indexed implements CharSequence {

  /** Beyond this the index would take more memory than it is worth; such a text is gone through. */
  private static final int LONGEST = 8_000_000;

  /** A shorter text is gone through faster than its places are written down. */
  private static final int SHORTEST = 1000;

  private static final int MOST_THREES = 1 << 12;

  private final String text;
  // the places of each pair one after the other, and where those of a pair begin
  private volatile int[] places;
  private volatile int[] begins;
  // the places of capital letters
  private volatile int[] capitals;
  // a bit for each three letters that stand somewhere; others may share it
  private volatile long[] threes;

  public Indexed(String text) {
    this.text = text;
  }

  /** Whether it knows the places of pairs. */
  boolean isKnown() {
    return text.length() >= SHORTEST && text.length() <= LONGEST;
  }

  /** How many places a pair of classes has. */
  int count(int first, int second) {
    int pair = pair(first, second);
    return begins()[pair + 1] - begins()[pair];
  }

  /** Where the pair of classes stands for the n-th time, counting from 0. */
  int place(int first, int second, int n) {
    return places[begins()[pair(first, second)] + n];
  }

  /** The places of capital letters, in order. */
  int[] capitals() {
    int[] known = capitals;
    if (known == null) {
      known =
          IntStream.range(0, text.length())
              .filter(i -> Letters.isCapital(text.charAt(i)))
              .toArray();
      capitals = known;
    }
    return known;
  }

  /**
   * What three letters are asked for by.
   *
   * @param word whether a word begins with them
   */
  static int key(int first, int second, int third, boolean word) {
    return (word ? 1 << 18 : 0) | first << 12 | second << 6 | third;
  }

  /** Whether three letters may stand somewhere; false means that they do not. */
  boolean has(int key) {
    long[] known = threes;
    if (known == null) {
      known = threes();
      threes = known;
    }
    int bit = bit(key, known.length);
    return (known[bit >>> 6] >>> bit & 1) != 0;
  }

  private static int bit(int key, int longs) {
    return key * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(longs) - 5;
  }

  private long[] threes() {
    // about one bit in thirty is set, one in ten in long texts
    int size = Integer.highestOneBit(Math.min(text.length(), MOST_THREES) | 15) << 1;
    long[] all = new long[size];
    boolean inWord = false;
    for (int i = 0; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      int a = Letters.of(c);
      int b = Letters.of(text.charAt(i + 1));
      int third = Letters.of(text.charAt(i + 2));
      set(all, key(a, b, third, false));
      if (!inWord) {
        set(all, key(a, b, third, true));
      }
      // engines differ in what else is a letter of a word
      inWord = Letters.isLatin(c) && c < 0x80;
    }
    return all;
  }

  private static void set(long[] all, int key) {
    int bit = bit(key, all.length);
    all[bit >>> 6] |= 1L << bit;
  }

  private static int pair(int first, int second) {
    return first << 6 | second;
  }

  private int[] begins() {
    int[] known = begins;
    if (known == null) {
      known = index();
    }
    return known;
  }

  // two threads may do it twice, with the same result
  private int[] index() {
    int[] next = new int[(1 << 12) + 1];
    for (int i = 0; i + 1 < text.length(); i++) {
      next[at(i) + 1]++;
    }
    for (int pair = 0; pair < 1 << 12; pair++) {
      next[pair + 1] += next[pair];
    }
    int[] starts = next.clone();
    int[] all = new int[Math.max(0, text.length() - 1)];
    for (int i = 0; i + 1 < text.length(); i++) {
      all[next[at(i)]++] = i;
    }
    places = all;
    begins = starts;
    return starts;
  }

  private int at(int i) {
    return pair(Letters.of(text.charAt(i)), Letters.of(text.charAt(i + 1)));
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
