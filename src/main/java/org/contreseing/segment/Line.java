package org.contreseing.segment;

import org.contreseing.model.Block;
import org.contreseing.model.Span;

/**
 * One line of the reading.
 *
 * @param index rank in the document, from 0
 * @param from first character in the reading
 * @param to character after the last, line end excluded
 * @param offset white space before the text of the line
 * @param text the line without outer white space
 * @param span the trimmed line in the source
 * @param kind what the container says it is
 * @param level heading level the container or Markdown gives, else 0
 * @param page page of its block, 0 when the format has none
 */
record Line(
    int index,
    int from,
    int to,
    int offset,
    String text,
    Span span,
    Block.Kind kind,
    int level,
    int page) {

  /** The same line with other words. */
  Line with(String words) {
    return new Line(index, from, to, offset, words, span, kind, level, page);
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** Whether its letters are all capitals, and it has some. */
  boolean isCapitals() {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters |= Character.isLetter(text.charAt(i));
    }
    return letters;
  }

  int words() {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c >= '\t' && c <= '\r';
      words += !blank && !inWord ? 1 : 0;
      inWord = !blank;
    }
    return words;
  }
}
