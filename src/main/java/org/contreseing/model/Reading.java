package org.contreseing.model;

import java.util.Arrays;

/**
 * A text as a reader's eye takes it, beside where each of its characters stands in the source:
 * accents composed, one kind of space, apostrophe and hyphen, no invisible characters, Markdown
 * marks gone. Grammar and fact readers look at {@link #text()} and hand back spans of the source,
 * so that no pattern has to know the twenty ways a space is written.
 */
public final class Reading {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int sourceLength;

  /**
   * @param text the normalised text; lines end with {@code \n} only
   * @param starts for each character the source offset of the first unit it stands for, never
   *     decreasing
   * @param ends for each character the source offset after the last unit it stands for
   * @param sourceLength length of the source
   */
  public Reading(String text, int[] starts, int[] ends, int sourceLength) {
    if (starts.length != text.length() || ends.length != text.length()) {
      throw new IllegalArgumentException("one source stretch per character");
    }
    this.text = text;
    this.starts = starts.clone();
    this.ends = ends.clone();
    this.sourceLength = sourceLength;
  }

  public String text() {
    return text;
  }

  /**
   * The source span of {@code text().substring(from, to)}; an empty stretch gives an empty span.
   */
  public Span span(int from, int to) {
    int start = from < starts.length ? starts[from] : sourceLength;
    return from == to ? Span.at(start) : new Span(start, Math.max(start, ends[to - 1]));
  }

  /** The index of the first character of the reading that stands at or after a source offset. */
  public int indexOf(int sourceOffset) {
    int at = Arrays.binarySearch(starts, sourceOffset);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && starts[at - 1] == sourceOffset) {
      at--;
    }
    return at;
  }

  /** What the reading says for a span of the source. */
  public String slice(Span source) {
    return text.substring(indexOf(source.start()), indexOf(source.end()));
  }

  /** The part of the reading that stands for a span of the source. */
  public Passage passage(Span source) {
    return new Passage(this, indexOf(source.start()), indexOf(source.end()));
  }

  /** The whole reading. */
  public Passage whole() {
    return new Passage(this, 0, text.length());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reading that
        && text.equals(that.text)
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(ends, that.ends)
        && sourceLength == that.sourceLength;
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
