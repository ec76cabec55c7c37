package org.contreseing.search;

/**
 * A text in which much is looked for: it knows where each pair of letters stands, so that a {@link
 * Finder} of rare words goes from place to place instead of through the text. Immutable; safe for
 * use by several threads.
 */
public final class Indexed implements CharSequence {

  /** Beyond this the index would take more memory than it is worth; such a text is gone through. */
  private static final int LONGEST = 8_000_000;

  private final String text;
  // the places of each pair one after the other, and where those of a pair begin
  private volatile int[] places;
  private volatile int[] begins;

  public Indexed(String text) {
    this.text = text;
  }

  boolean isKnown() {
    return text.length() <= LONGEST;
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
