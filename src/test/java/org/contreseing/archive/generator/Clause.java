package org.contreseing.archive.generator;

import java.util.Arrays;
import java.util.List;

/**
 * An article in the several ways in which it may be written.
 *
 * @param headings any goes with any text
 * @param texts paragraphs are parted by a blank line; see {@link Wording} for names in braces
 */
record Clause(List<String> headings, List<String> texts) {

  Clause {
    headings = List.copyOf(headings);
    texts = List.copyOf(texts);
  }

  static Clause of(String headings, String... texts) {
    return new Clause(List.of(headings.split("\\|")), List.of(texts));
  }

  /** The article as this agreement has it. */
  Draft.Article in(Wording wording) {
    String text = wording.of(wording.one(texts));
    List<String> paragraphs =
        Arrays.stream(text.split("\n\n")).map(p -> p.replace('\n', ' ').strip()).toList();
    return new Draft.Article(wording.of(wording.one(headings)), paragraphs, false);
  }
}
