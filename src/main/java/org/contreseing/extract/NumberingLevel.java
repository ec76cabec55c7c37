package org.contreseing.extract;

/**
 * How one level of a list is numbered.
 *
 * @param start its first number
 * @param style how its number is written
 * @param template the label, {@code %1} to {@code %9} standing for the numbers of the levels; a
 *     bullet's characters
 * @param paragraphStyle the style that is numbered by this level, "" when none
 * @param separator what stands between label and text
 * @param legal whether the numbers of all levels are written as decimals
 */
record NumberingLevel(
    int start,
    NumberStyle style,
    String template,
    String paragraphStyle,
    String separator,
    boolean legal) {

  static final int COUNT = 9;
  static final NumberingLevel NONE = new NumberingLevel(1, NumberStyle.NONE, "", "", " ", false);
}
