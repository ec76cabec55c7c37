package org.contreseing.rules;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.Span;

/**
 * A text in which {@code [[…]]} marks stretches; {@code [[]]} marks a place where something is
 * missing.
 *
 * @param text the text without marks
 * @param marked the stretches, in units of {@link #text()}
 * @param balanced whether every mark that opens closes, none inside another
 */
record MarkedText(String text, List<Span> marked, boolean balanced) {

  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  static MarkedText of(String source) {
    StringBuilder text = new StringBuilder();
    List<Span> marked = new ArrayList<>();
    int at = 0;
    for (int open = source.indexOf(OPEN); open >= 0; open = source.indexOf(OPEN, at)) {
      int close = source.indexOf(CLOSE, open);
      if (close < 0
          || source.substring(at, open).contains(CLOSE)
          || source.substring(open + 2, close).contains(OPEN)) {
        return new MarkedText(source, List.of(), false);
      }
      text.append(source, at, open);
      marked.add(new Span(text.length(), text.length() + close - open - OPEN.length()));
      text.append(source, open + OPEN.length(), close);
      at = close + CLOSE.length();
    }
    boolean balanced = !source.substring(at).contains(CLOSE);
    return new MarkedText(text.append(source.substring(at)).toString(), marked, balanced);
  }
}
