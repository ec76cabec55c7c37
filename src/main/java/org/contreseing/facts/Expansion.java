package org.contreseing.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether words stand for an acronym: its letters follow one another in them, the first at
 * the head of a word.
 */
final class Expansion {

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BRACKETED_AFTER =
      Wording.of(
          "\\A\\s*(?:[\"»]\\s*)?[(:=–—,]\\s*(?:c'est-[àa]-dire\\s+)?(?:(?:le|la|les)\\s+|l')?[\"«]?\\s*([^)\\n;.]{4,140})");
  private static final Pattern BEFORE =
      Wording.of(
          "([^\\n;.:()]{4,160}?)(?:[\"»\\s]*)[(«,–—-]\\s*(?:(?:ci-apr[èe]s|dite?|d[ée]nomm[ée]e?|d[ée]sign[ée]e?|appel[ée]e?|ou|soit)\\s*)*(?:(?:le|la|les)\\s+|l')?[«\"\\s]*\\z");
  private static final Pattern NAMED =
      Wording.of(
          "\\b(?:ci-apr[èe]s|dite?|d[ée]nomm[ée]e?|appel[ée]e?|sous le sigle|sigle)\\s*:?\\s*(?:(?:le|la|les)\\s+|l')?[«\"\\s]*\\z");
  private static final int FAR = 180;

  private Expansion() {}

  /**
   * Whether an acronym that stands at {@code [start, end)} is expanded right before or behind it.
   */
  static boolean beside(String text, int start, int end, String acronym) {
    String before = text.substring(Math.max(0, start - FAR), start);
    String after = text.substring(end, Math.min(text.length(), end + FAR));
    return NAMED.matcher(before).find() || before(before, acronym) || after(after, acronym);
  }

  private static boolean before(String before, String acronym) {
    Matcher words = BEFORE.matcher(before);
    return words.find() && standsFor(words.group(1), acronym, false);
  }

  private static boolean after(String after, String acronym) {
    Matcher words = BRACKETED_AFTER.matcher(after);
    return words.find() && standsFor(words.group(1), acronym, true);
  }

  /**
   * Whether words stand for an acronym.
   *
   * @param atOnce whether the first word must begin with the first letter; else the expansion may
   *     begin at any word
   */
  static boolean standsFor(String words, String acronym, boolean atOnce) {
    String letters = Spelling.open(acronym).replaceAll("[^\\p{L}]", "");
    String[] parts = WORDS.split(Spelling.open(words).strip());
    int first = 0;
    while (letters.length() > 1 && first < parts.length) {
      if (!parts[first].isEmpty()
          && parts[first].charAt(0) == letters.charAt(0)
          && parts.length - first > 1
          && follows(parts, first, letters)) {
        return true;
      }
      first++;
      if (atOnce && first > 1) {
        return false;
      }
    }
    return false;
  }

  /** Letters in order; at least two, and half of them, at heads of words. */
  private static boolean follows(String[] parts, int from, String letters) {
    int next = 0;
    int heads = 0;
    for (int i = from; i < parts.length && next < letters.length(); i++) {
      String part = parts[i];
      for (int j = 0; j < part.length() && next < letters.length(); j++) {
        if (part.charAt(j) == letters.charAt(next)) {
          heads += j == 0 ? 1 : 0;
          next++;
        }
      }
    }
    return next == letters.length() && heads >= 2 && heads * 2 >= letters.length();
  }
}
