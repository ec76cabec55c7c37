package org.contreseing.extract;

import java.util.HashSet;
import java.util.Set;
import org.contreseing.model.SourceText;

/**
 * Whether a text that came out of a document is one: a scan, an empty form or a font without
 * meanings yields none.
 */
final class Legibility {

  static final int FEWEST_LETTERS = 20;

  /**
   * Fewer letters than this on an average page are a stamp on a scan, if the page weighs like an
   * image.
   */
  private static final int LETTERS_OF_A_PAGE = 100;

  private static final int BYTES_OF_AN_IMAGE = 25_000;

  /** One meaningless character in this many, and the words around them cannot be trusted. */
  private static final int MEANINGLESS_SHARE = 4;

  private Legibility() {}

  /** Whether the text is one that can be checked; {@code fileSize} in bytes. */
  static boolean isText(SourceText text, int fileSize) {
    long letters = 0;
    long meaningless = 0;
    for (int i = 0; i < text.content().length(); i++) {
      char c = text.content().charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      meaningless += isMeaningless(c) ? 1 : 0;
    }
    return letters >= FEWEST_LETTERS
        && meaningless * MEANINGLESS_SHARE <= letters
        && !isStampedScan(text, fileSize);
  }

  private static boolean isMeaningless(char c) {
    return c == '\uFFFD'
        || c >= '\uE000' && c <= '\uF8FF'
        || Character.getType(c) == Character.UNASSIGNED;
  }

  private static boolean isStampedScan(SourceText text, int fileSize) {
    int pages = text.pages().orElse(0);
    return pages > 0
        && fileSize / pages > BYTES_OF_AN_IMAGE
        && unrepeatedLetters(text) < (long) LETTERS_OF_A_PAGE * pages;
  }

  /**
   * Letters without counting twice the line that every page repeats, such as a transmission stamp.
   */
  private static long unrepeatedLetters(SourceText text) {
    Set<String> seen = new HashSet<>();
    return text.content()
        .lines()
        .map(line -> line.replaceAll("\\d", "0").strip())
        .filter(seen::add)
        .flatMapToInt(String::chars)
        .filter(Character::isLetter)
        .count();
  }
}
