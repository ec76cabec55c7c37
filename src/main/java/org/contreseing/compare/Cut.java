package org.contreseing.compare;

/**
 * Where a section starts.
 *
 * @param at index of its first token
 * @param label how many tokens its number takes
 * @param head how many tokens its number and heading take
 */
record Cut(int at, Section.Kind kind, String number, String heading, int label, int head) {

  /** The same in the other version, at this token. */
  Cut movedTo(int index) {
    return new Cut(index, kind, number, heading, label, head);
  }
}
