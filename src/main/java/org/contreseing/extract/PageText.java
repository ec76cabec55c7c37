package org.contreseing.extract;

import java.util.List;
import java.util.Optional;

/**
 * What stands on one page of a document that knows lines only.
 *
 * @param paragraphs as guessed so far, each of one or more lines
 * @param recognised where they come from, when they were recognised
 * @param unread whether the page is an image that was not recognised
 * @param layout what the places of its lines say, unknown for an image
 */
record PageText(
    List<String> paragraphs,
    Optional<RecognisedPage> recognised,
    boolean unread,
    PageLayout layout) {

  /** Fewer letters on a page that is mostly image are a stamp on a scan. */
  private static final int LETTERS_OF_A_PAGE = 100;

  PageText {
    paragraphs = List.copyOf(paragraphs);
  }

  static PageText written(List<String> paragraphs) {
    return new PageText(paragraphs, Optional.empty(), false, PageLayout.UNKNOWN);
  }

  static PageText of(RecognisedPage page) {
    return new PageText(page.texts(), Optional.of(page), false, PageLayout.UNKNOWN);
  }

  /** The same, said to be an image that nobody read. */
  PageText leftUnread() {
    return new PageText(paragraphs, recognised, true, layout);
  }

  long letters() {
    return paragraphs.stream().flatMapToInt(String::chars).filter(Character::isLetter).count();
  }

  /** Whether nearly nothing is written on it. */
  boolean isScant() {
    return letters() < LETTERS_OF_A_PAGE;
  }

  /** Whether what is written on it has no meaning, as with a font that does not say its letters. */
  boolean isGarbled() {
    return Legibility.isGarbled(String.join("\n", paragraphs));
  }
}
