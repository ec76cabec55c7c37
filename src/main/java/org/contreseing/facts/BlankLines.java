package org.contreseing.facts;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where a text has lines without anything but spaces and tabs: what parts its paragraphs.
 * Immutable.
 *
 * @param starts where the line before each ends, in order
 * @param ends the place after each
 */
record BlankLines(int[] starts, int[] ends) {

  static BlankLines of(String text) {
    IntStream.Builder starts = IntStream.builder();
    IntStream.Builder ends = IntStream.builder();
    int line = text.indexOf('\n');
    while (line >= 0) {
      int at = line + 1;
      while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
        at++;
      }
      if (at < text.length() && text.charAt(at) == '\n') {
        starts.add(line);
        ends.add(at + 1);
      }
      line = text.indexOf('\n', at);
    }
    return new BlankLines(starts.build().toArray(), ends.build().toArray());
  }

  /** Whether one stands within a stretch, with the ends of lines on both of its sides. */
  boolean isWithin(int start, int end) {
    int found = Arrays.binarySearch(starts, start);
    int first = found < 0 ? -found - 1 : found;
    return first < ends.length && ends[first] <= end;
  }
}
