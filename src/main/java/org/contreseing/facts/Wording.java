package org.contreseing.facts;

import java.util.regex.Pattern;
import org.contreseing.search.Finder;

/**
 * Patterns of French wording: letters beyond ASCII count as letters, and case does or does not
 * matter.
 */
final class Wording {

  private static final int LETTERS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private Wording() {}

  /** A pattern to which case does not matter. */
  static Finder of(String regex) {
    return Finder.of(regex, LETTERS | Pattern.CASE_INSENSITIVE);
  }

  /** A pattern to which case matters. */
  static Finder exact(String regex) {
    return Finder.of(regex, LETTERS);
  }
}
