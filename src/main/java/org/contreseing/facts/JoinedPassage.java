package org.contreseing.facts;

import java.util.Arrays;
import org.contreseing.model.Passage;
import org.contreseing.model.Reading;
import org.contreseing.model.Span;

/**
 * Makes one passage of pieces that stand apart (the cells of a table), with words between them that
 * no source has: those stand at the place of the piece they introduce.
 */
final class JoinedPassage {

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int sourceLength;

  /** Adds a piece, which must stand behind those added before. */
  JoinedPassage add(String introduced, Passage piece) {
    Span at = piece.span();
    for (int i = 0; i < introduced.length(); i++) {
      put(introduced.charAt(i), at.start(), at.start());
    }
    for (int i = 0; i < piece.text().length(); i++) {
      Span one = piece.span(i, i + 1);
      put(piece.text().charAt(i), one.start(), one.end());
    }
    sourceLength = at.end();
    return this;
  }

  private void put(char letter, int start, int end) {
    int at = text.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, 2 * at);
      ends = Arrays.copyOf(ends, 2 * at);
    }
    starts[at] = start;
    ends[at] = end;
    text.append(letter);
  }

  Passage passage() {
    int length = text.length();
    return new Reading(
            text.toString(),
            Arrays.copyOf(starts, length),
            Arrays.copyOf(ends, length),
            sourceLength)
        .whole();
  }
}
