package org.contreseing.extract;

import java.util.HashSet;
import java.util.Set;
import org.contreseing.model.SourceText;
import org.contreseing.model.SourceText.Origin;

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
    boolean seen = text.origin() == Origin.OCR;
    return text.content().chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
        && !isGarbled(text.content())
        && (seen || !isStampedScan(text, fileSize));
  }

  /** Whether so many characters have no meaning that the others cannot be trusted. */
  static boolean isGarbled(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long meaningless = text.chars().filter(c -> isMeaningless((char) c)).count();
    return meaningless * MEANINGLESS_SHARE > letters;
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
