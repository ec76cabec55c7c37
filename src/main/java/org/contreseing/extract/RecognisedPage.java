package org.contreseing.extract;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A page as recognised.
 *
 * @param paragraphs in reading order, each of at least one line
 */
record RecognisedPage(List<List<RecognisedLine>> paragraphs) {

  static final RecognisedPage BLANK = new RecognisedPage(List.of());

  RecognisedPage {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  List<RecognisedLine> lines() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  /** Each paragraph with its lines. */
  List<String> texts() {
    return paragraphs.stream()
        .map(lines -> lines.stream().map(RecognisedLine::text).collect(Collectors.joining("\n")))
        .toList();
  }
}
