package org.contreseing.store;

/** Texts as every database can keep them: hostile ones hold NUL and halves of characters. */
final class Storable {

  private static final char UNKNOWN = '\uFFFD';

  private Storable() {}

  static String text(String given) {
    StringBuilder text = new StringBuilder(given.length());
    for (int i = 0; i < given.length(); i++) {
      char unit = given.charAt(i);
      boolean pair =
          Character.isHighSurrogate(unit)
              && i + 1 < given.length()
              && Character.isLowSurrogate(given.charAt(i + 1));
      if (pair) {
        text.append(unit).append(given.charAt(++i));
      } else {
        text.append(unit == 0 || Character.isSurrogate(unit) ? UNKNOWN : unit);
      }
    }
    return text.toString();
  }
}
