package org.contreseing.report.html;

import java.util.ArrayList;
import java.util.List;

/** Lays labels out in rows so that none hides another. */
final class TimelineLabels {

  // Widest letters are rarer than narrow ones; measured on the fonts of the style sheet.
  private static final double LETTER = 6.9;
  private static final double GAP = 14;

  /**
   * A label in its row.
   *
   * @param x left end of its text
   * @param row 0 is the lowest
   */
  record Placed(String text, double x, double at, int row) {}

  private final double width;
  private final List<Double> starts = new ArrayList<>();

  TimelineLabels(double width) {
    this.width = width;
  }

  /**
   * The label of a place; labels come from right to left, so that the line from a label down to its
   * place passes left of the labels below it.
   */
  Placed place(String text, double at) {
    double length = text.length() * LETTER;
    double x = Math.max(2, Math.min(at - 4, width - length - 2));
    int row = 0;
    while (row < starts.size() && x + length + GAP > starts.get(row)) {
      row++;
    }
    if (row == starts.size()) {
      starts.add(width);
    }
    starts.set(row, x);
    return new Placed(text, x, at, row);
  }
}
