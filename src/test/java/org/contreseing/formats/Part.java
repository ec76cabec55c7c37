package org.contreseing.formats;

import java.util.List;

/**
 * What an author of an agreement writes one after the other. Words may hold **bold** and *italic*.
 */
sealed interface Part {

  /** The agreement's title, one line each. */
  record Title(List<String> lines) implements Part {}

  /**
   * A heading, or a numbered paragraph.
   *
   * @param prefix what stands before the number ("Article ")
   * @param number as printed; empty for a heading without one
   * @param suffix what stands between the number and the words (" – ")
   * @param title whether it is a heading rather than a whole paragraph with a number
   */
  record Numbered(
      int level, String prefix, String number, String suffix, String words, boolean title)
      implements Part {

    String label() {
      return prefix + number + suffix;
    }
  }

  /** A paragraph; its lines were broken on purpose. */
  record Paragraph(List<String> lines) implements Part {}

  /** One item of a list. */
  record Item(String mark, String words) implements Part {

    boolean isNumbered() {
      return Character.isLetterOrDigit(mark.charAt(0));
    }
  }

  /** A table with borders, or columns side by side as above signatures. */
  record Table(List<List<String>> rows, boolean ruled) implements Part {}

  /** A line of a table of contents: its words, and the page. */
  record Entry(String words, String page) implements Part {}
}
