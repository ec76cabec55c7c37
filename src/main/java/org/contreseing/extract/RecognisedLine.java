package org.contreseing.extract;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line as recognised.
 *
 * @param words from left to right; at least one
 */
record RecognisedLine(List<Word> words) {

  /** Clean print comes out at 90 and more; below this, words are guesses as often as not. */
  private static final double SURE = 60;

  /**
   * A word as recognised, and where: all lengths in pixels.
   *
   * @param confidence from 0 to 100, as the recognition says of itself
   */
  record Word(String text, double confidence, int left, int width, int height) {

    int right() {
      return left + width;
    }

    private boolean hasMeaning() {
      return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
  }

  RecognisedLine {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line has words");
    }
  }

  int left() {
    return words.get(0).left();
  }

  int right() {
    return words.get(words.size() - 1).right();
  }

  String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** Whether it says anything: frames, rules and specks come out as signs alone. */
  boolean hasMeaning() {
    return words.stream().anyMatch(Word::hasMeaning);
  }

  /** Whether some word may be another one. */
  boolean isDoubtful() {
    return words.stream().anyMatch(w -> w.hasMeaning() && w.confidence() < SURE);
  }
}
