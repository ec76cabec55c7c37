package org.contreseing.facts;

import java.util.Arrays;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Tells whether words stand for an acronym: its letters follow one another in them, the first at
 * the head of a word.
 */
final class Expansion {

  private static final Finder WORDS = Finder.of("[^\\p{L}\\p{N}]+");
  private static final Finder BRACKETED_AFTER =
      Wording.of(
          "\\A\\s*(?:[\"»]\\s*)?[(:=–—,]\\s*(?:c'est-[àa]-dire\\s+)?(?:(?:le|la|les)\\s+|l')?[\"«]?\\s*([^)\\n;.]{4,140})");
  private static final Finder BEFORE =
      Wording.of(
          "[(«,–—-]\\s*(?:(?:ci-apr[èe]s|dite?|d[ée]nomm[ée]e?|d[ée]sign[ée]e?|appel[ée]e?|ou|soit)\\s*)*(?:(?:le|la|les)\\s+|l')?[«\"\\s]*\\z");
  private static final Finder NAMED =
      Wording.of(
          "\\b(?:ci-apr[èe]s|dite?|d[ée]nomm[ée]e?|appel[ée]e?|sous le sigle|sigle)\\s*:?\\s*(?:(?:le|la|les)\\s+|l')?[«\"\\s]*\\z");
  private static final int FAR = 180;
  private static final int MOST = 30;
  private static final int NEVER = -1000;

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
    Search opened = BEFORE.matcher(before);
    if (!opened.find()) {
      return false;
    }
    String words = before.substring(0, opened.start());
    int cut =
        Math.max(
            Math.max(words.lastIndexOf("\n\n"), words.lastIndexOf(". ")),
            Math.max(
                words.lastIndexOf(';'), Math.max(words.lastIndexOf('('), words.lastIndexOf(')'))));
    return standsFor(words.substring(cut + 1), acronym, false);
  }

  private static boolean after(String after, String acronym) {
    Search words = BRACKETED_AFTER.matcher(after);
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

  /** Letters in order, as many as can be at heads of words: at least two and two thirds of them. */
  private static boolean follows(String[] parts, int from, String letters) {
    int length = letters.length();
    int[] heads = new int[length + 1];
    Arrays.fill(heads, NEVER);
    heads[1] = 1;
    boolean opened = false;
    for (int i = from; i < Math.min(parts.length, from + MOST); i++) {
      for (int j = opened ? 0 : 1; j < parts[i].length(); j++) {
        take(heads, letters, parts[i].charAt(j), j == 0);
      }
      opened = true;
    }
    return heads[length] >= 2 && heads[length] * 3 >= length * 2;
  }

  /**
   * After one more letter of the words: the best number of heads with which each beginning of the
   * acronym can be had.
   */
  private static void take(int[] heads, String letters, char next, boolean head) {
    for (int i = letters.length(); i > 1; i--) {
      if (letters.charAt(i - 1) == next) {
        heads[i] = Math.max(heads[i], heads[i - 1] + (head ? 1 : 0));
      }
    }
  }
}
