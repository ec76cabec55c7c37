package org.contreseing.facts;

import java.util.List;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * The sentences of a text: those that were detected, and where none was, from one full stop or
 * blank line to the next.
 */
final class Sentences {

  private static final Finder STOP = Finder.of("(?<=[.!?])\\s+(?=\\p{Lu})|\\n[ \\t]*\\n");
  // how far a sentence is looked for on either side: no text is a single sentence
  private static final int REACH = 1500;

  private final String text;
  private final List<Span> known;

  Sentences(String text, List<Span> known) {
    this.text = text;
    this.known = known.stream().sorted().toList();
  }

  /** The sentence at an offset. */
  Span at(int offset) {
    int index = lastStartingBy(offset);
    if (index >= 0 && known.get(index).contains(offset)) {
      return known.get(index);
    }
    return between(
        index < 0 ? 0 : known.get(index).end(),
        offset,
        index + 1 < known.size() ? known.get(index + 1).start() : text.length());
  }

  /** The sentence after the one at an offset; empty when a paragraph ends between. */
  Span after(int offset) {
    int end = at(offset).end();
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean far =
        next >= text.length()
            || text.substring(end, next).chars().filter(c -> c == '\n').count() > 1;
    return far ? Span.at(end) : at(next);
  }

  private Span between(int low, int offset, int high) {
    int start = Math.max(low, offset - REACH);
    int end = Math.min(high, offset + REACH);
    Search stop = STOP.matcher(text).region(start, end);
    while (stop.find()) {
      if (stop.end() > offset) {
        return new Span(start, Math.max(start, stop.start()));
      }
      start = stop.end();
    }
    return new Span(Math.min(start, end), end);
  }

  private int lastStartingBy(int offset) {
    int low = 0;
    int high = known.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (known.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
