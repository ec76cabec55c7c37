package org.contreseing.facts;

import java.util.Optional;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * How far an announced enumeration goes: to the end of its sentence, or over the items of the list
 * below it.
 */
final class ListStretch {

  private static final Finder ITEM =
      Finder.of("\\n[ \\t]*+(?:\\n[ \\t]*+)?(?:[-–—•*·|o]|\\d{1,2}[.)°]|[a-z]\\))[ \\t]+");
  private static final Finder LINE_END = Finder.of("\\n");
  private static final int ITEMS = 40;

  private ListStretch() {}

  /**
   * The stretch that begins at an offset.
   *
   * @param from where the announcement ends
   * @param first where its first value stands
   * @return empty when it is a list that cannot be followed to its end
   */
  static Optional<Span> after(Prose prose, int from, int first) {
    Search item = ITEM.matcher(prose.text()).region(from, first);
    return item.find()
        ? items(prose, item.start())
        : Optional.of(new Span(from, Math.max(first, sentenceEnd(prose, first))));
  }

  private static int sentenceEnd(Prose prose, int at) {
    int end = prose.sentence(at).end();
    Search blank = Finder.of("\\n[ \\t]*\\n").matcher(prose.text());
    return blank.find(at) && blank.start() < end ? blank.start() : end;
  }

  // an item may be wrapped; a line that begins none after a full stop or semicolon ends the list
  private static Optional<Span> items(Prose prose, int start) {
    String text = prose.text();
    int at = start;
    for (int i = 0; i < ITEMS; i++) {
      Search item = ITEM.matcher(text).region(at, text.length());
      if (!item.lookingAt()) {
        return Optional.of(new Span(start, at));
      }
      at = itemEnd(text, item.end());
    }
    return Optional.empty();
  }

  private static int itemEnd(String text, int from) {
    Search line = LINE_END.matcher(text);
    int at = from;
    while (line.find(at)) {
      int end = line.start();
      boolean next = ITEM.matcher(text).region(end, text.length()).lookingAt();
      boolean blank = text.startsWith("\n", end + 1);
      String done = text.substring(from, end).stripTrailing();
      if (next || blank || done.endsWith(".") || done.endsWith(";") || done.endsWith(",")) {
        return end;
      }
      at = end + 1;
    }
    return text.length();
  }
}
