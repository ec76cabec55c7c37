package org.contreseing.facts;

import java.util.function.IntPredicate;

/**
 * The runs of letters of a text, one after the other: what readers of single words go through
 * before they ask an expression. A letter outside the basic plane parts a run. Not safe for use by
 * several threads.
 */
final class LetterRuns {

  private final String text;
  private int start;
  private int end;

  LetterRuns(String text) {
    this.text = text;
  }

  /** Goes to the next run; false when there is none. */
  boolean next() {
    start = end;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > start;
  }

  int start() {
    return start;
  }

  /** The place after its last letter. */
  int end() {
    return end;
  }

  int length() {
    return end - start;
  }

  String word() {
    return text.substring(start, end);
  }

  /** Whether each of its letters is so. */
  boolean all(IntPredicate wanted) {
    return from(end, wanted) == start;
  }

  /** Where the letters before an index begin that are all so; the index when the last is not. */
  int from(int index, IntPredicate wanted) {
    int from = index;
    while (from > start && wanted.test(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }
}
