package org.contreseing.search;

import java.util.regex.Pattern;

/** Whether an expression asks for the beginning of the text before all else. */
final class Anchor {

  private Anchor() {}

  /**
   * Whether {@code ^} stands before everything that an expression matches. False where that takes
   * more than a look: within groups, behind flags.
   */
  static boolean isIn(String regex, int flags) {
    return regex.startsWith("^")
        && (flags & Pattern.MULTILINE) == 0
        && !regex.contains("(?m")
        && !regex.contains("\\Q")
        && !hasAlternatives(regex);
  }

  /**
   * Whether the expression as a whole is one of several; true where brackets are not understood.
   */
  private static boolean hasAlternatives(String regex) {
    int groups = 0;
    int classes = 0;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        classes++;
      } else if (c == ']' && classes > 0) {
        classes--;
      } else if (classes == 0) {
        groups += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == '|' && groups == 0) {
          return true;
        }
      }
    }
    return groups != 0 || classes != 0;
  }
}
