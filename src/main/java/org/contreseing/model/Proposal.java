package org.contreseing.model;

import java.util.List;

/**
 * A clause that an agreement could take over where one is missing. Blanks to fill in stand in
 * square brackets.
 *
 * @param title of the article it would be
 * @param paragraphs its text, at least one
 */
public record Proposal(String title, List<String> paragraphs) {

  public Proposal {
    paragraphs = List.copyOf(paragraphs);
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("a proposed clause without words: " + title);
    }
  }

  /** All of it as plain text: an article without its number, then a line each paragraph. */
  public String text() {
    return "Article […] – " + title + "\n" + String.join("\n", paragraphs);
  }
}
