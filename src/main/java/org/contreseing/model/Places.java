package org.contreseing.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Lines, columns and pages of a text, derived from offsets here and nowhere else. */
public final class Places {

  /**
   * A place as people say it.
   *
   * @param line 1-based line
   * @param column 1-based column, in UTF-16 units
   * @param page 1-based page, empty when the format has none
   */
  public record Place(int line, int column, Optional<Integer> page) {}

  private final SourceText text;
  private final List<Integer> lineStarts;

  public Places(SourceText text) {
    this.text = text;
    this.lineStarts = lineStarts(text.content());
  }

  /** The place of an offset between 0 and the length of the text. */
  public Place of(int offset) {
    int found = Collections.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Place(line + 1, offset - lineStarts.get(line) + 1, page(offset));
  }

  private Optional<Integer> page(int offset) {
    if (text.pages().isEmpty()) {
      return Optional.empty();
    }
    int low = 0;
    int high = text.blocks().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.blocks().get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Optional.of(low == 0 ? 1 : Math.max(1, text.blocks().get(low - 1).page()));
  }

  private static List<Integer> lineStarts(String content) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      boolean pair = c == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !pair) {
        starts.add(i + 1);
      }
    }
    return starts;
  }
}
