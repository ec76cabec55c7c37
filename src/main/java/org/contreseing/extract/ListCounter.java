package org.contreseing.extract;

import java.util.Arrays;
import java.util.List;

/** The running numbers of one list; a step on one level restarts the deeper ones. */
final class ListCounter {

  private static final int UNSET = Integer.MIN_VALUE;

  private final int[] numbers = new int[NumberingLevel.COUNT];

  ListCounter() {
    Arrays.fill(numbers, UNSET);
  }

  /** The next item of a level starts at this number. */
  void restart(int level, int start) {
    numbers[level] = start - 1;
  }

  /**
   * Counts one item and writes its label with what separates it from the text; "" when the level
   * has none.
   */
  String next(int level, List<NumberingLevel> levels) {
    numbers[level] = numbers[level] == UNSET ? levels.get(level).start() : numbers[level] + 1;
    Arrays.fill(numbers, level + 1, NumberingLevel.COUNT, UNSET);
    NumberingLevel shape = levels.get(level);
    String label =
        shape.style() == NumberStyle.BULLET
            ? NumberStyle.bullet(shape.template())
            : write(shape, levels);
    return label.isBlank() ? "" : label + shape.separator();
  }

  private String write(NumberingLevel shape, List<NumberingLevel> levels) {
    StringBuilder label = new StringBuilder();
    String template = shape.template();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      char digit = i + 1 < template.length() ? template.charAt(i + 1) : ' ';
      if (c == '%' && digit >= '1' && digit <= '9') {
        label.append(number(digit - '1', levels, shape.legal()));
        i++;
      } else {
        label.append(c);
      }
    }
    return label.toString();
  }

  private String number(int level, List<NumberingLevel> levels, boolean legal) {
    NumberingLevel shape = levels.get(level);
    int number = numbers[level] == UNSET ? shape.start() : numbers[level];
    boolean numbered = shape.style() != NumberStyle.NONE && shape.style() != NumberStyle.BULLET;
    return legal && numbered ? Integer.toString(number) : shape.style().write(number);
  }
}
