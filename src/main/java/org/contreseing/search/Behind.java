package org.contreseing.search;

/**
 * Bounds what an expression looks for behind a place. The engine tries every length that such a
 * part may have, back to the beginning of the text where it has no end; one wide space in it would
 * make a search quadratic.
 */
final class Behind {

  /** Nobody parts two words by more. */
  private static final int MOST = 16;

  private final String regex;
  private final StringBuilder bounded = new StringBuilder();
  private int at;

  private Behind(String regex) {
    this.regex = regex;
  }

  /** The expression with repetitions behind a place bounded. */
  static String bounded(String regex) {
    return regex.contains("(?<=") || regex.contains("(?<!") ? new Behind(regex).all() : regex;
  }

  private String all() {
    while (at < regex.length()) {
      if (regex.startsWith("(?<=", at) || regex.startsWith("(?<!", at)) {
        behind();
      } else {
        literal();
      }
    }
    return bounded.toString();
  }

  /** A character, an escape, a quotation or a bracket expression. */
  private void literal() {
    int end = at + 1;
    if (regex.startsWith("\\Q", at)) {
      int close = regex.indexOf("\\E", at);
      end = close < 0 ? regex.length() : close + 2;
    } else if (regex.charAt(at) == '\\') {
      end = Math.min(regex.length(), at + 2);
    } else if (regex.charAt(at) == '[') {
      end = bracketEnd();
    }
    bounded.append(regex, at, end);
    at = end;
  }

  private int bracketEnd() {
    int depth = 0;
    for (int i = at; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && i > at + 1 && --depth == 0) {
        return i + 1;
      }
    }
    return regex.length();
  }

  private void behind() {
    int depth = 0;
    do {
      char c = regex.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '+' || c == '*') {
        bounded.append(c == '+' ? "{1," : "{0,").append(MOST).append('}');
        at++;
        mode();
      } else {
        literal();
        if (c == '?' || c == '}') {
          mode();
        }
      }
    } while (depth > 0 && at < regex.length());
  }

  /** A sign after a quantifier makes it possessive or reluctant. */
  private void mode() {
    if (at < regex.length() && "+?".indexOf(regex.charAt(at)) >= 0) {
      bounded.append(regex.charAt(at++));
    }
  }
}
