package org.contreseing.compare;

import java.util.List;
import org.contreseing.model.Span;

/**
 * An agreement in which one thing was changed.
 *
 * @param text the whole new text
 * @param before where the change stands in the old text; a difference elsewhere is wrong
 * @param after where it stands in the new text
 * @param told what the comparison must say, in the words of {@link Telling}
 */
record Edited(String text, Span before, Span after, List<String> told) {

  /** One stretch replaced by another. */
  static Edited replacing(String text, Span stretch, String by, String... told) {
    return new Edited(
        text.substring(0, stretch.start()) + by + text.substring(stretch.end()),
        stretch,
        new Span(stretch.start(), stretch.start() + by.length()),
        List.of(told));
  }

  /** The whole text written anew. */
  static Edited rewritten(String old, String text, String... told) {
    return new Edited(text, new Span(0, old.length()), new Span(0, text.length()), List.of(told));
  }
}
