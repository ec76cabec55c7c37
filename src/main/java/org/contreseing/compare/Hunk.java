package org.contreseing.compare;

/**
 * Where two lists of tokens differ: {@code [oldFrom, oldTo)} of the first stands where {@code
 * [newFrom, newTo)} of the second does; one of them may be empty.
 */
record Hunk(int oldFrom, int oldTo, int newFrom, int newTo) {

  /** Both, and what lies between them. */
  Hunk cover(Hunk next) {
    return new Hunk(oldFrom, next.oldTo, newFrom, next.newTo);
  }
}
