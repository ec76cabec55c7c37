package org.contreseing.facts;

import java.util.regex.Pattern;

/**
 * Patterns of French wording: letters beyond ASCII count as letters, and case does or does not
 * matter.
 */
final class Wording {

  private static final int LETTERS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private Wording() {}

  /** A pattern to which case does not matter. */
  static Pattern of(String regex) {
    return Pattern.compile(regex, LETTERS | Pattern.CASE_INSENSITIVE);
  }

  /** A pattern to which case matters. */
  static Pattern exact(String regex) {
    return Pattern.compile(regex, LETTERS);
  }
}
