package org.contreseing.facts;

import java.util.stream.Collectors;

/**
 * Words and patterns without accents, so that capitals and recognised scans, which often lack them,
 * are read like any text.
 */
final class Plain {

  private Plain() {}

  /** A regular expression for text without accents; its escapes stay as they are. */
  static String pattern(String regex) {
    return regex
        .chars()
        .mapToObj(c -> String.valueOf((char) c))
        .map(c -> c.charAt(0) < 0x80 ? c : Spelling.fold(c))
        .collect(Collectors.joining());
  }

  /** What stands around a stretch, without accents. */
  static Surroundings words(Surroundings around) {
    return new Surroundings(
        Spelling.fold(around.before()),
        Spelling.fold(around.after()),
        Spelling.fold(around.sentence()),
        Spelling.fold(around.heading()),
        around.kinds());
  }
}
