package org.contreseing.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as it lies on a page of a PDF, whatever the order in which its words were drawn.
 *
 * @param words from left to right
 */
record PdfLine(List<Word> words) {

  /** A gap this many times as wide as letters are high parts two columns. */
  private static final double COLUMN_GAP = 2;

  private static final double CELL_GAP = 0.4;

  private static final double SAME_EDGE = 3;

  /** Two gaps of one line differ by more when one of them parts columns. */
  private static final double EVEN = 1.6;

  /**
   * A word.
   *
   * @param x left edge in points
   * @param right right edge in points
   * @param size of its letters in points
   */
  record Word(String text, double x, double right, double size) {}

  PdfLine {
    words = List.copyOf(words);
  }

  double x() {
    return words.get(0).x();
  }

  double right() {
    return words.get(words.size() - 1).right();
  }

  double width() {
    return right() - x();
  }

  /** Its letters without any white space, by which it is known again. */
  String key() {
    return key(text());
  }

  static String key(String line) {
    return line.replaceAll("[\\s\\p{Z}]+", "");
  }

  String text() {
    return String.join(" ", words.stream().map(Word::text).toList());
  }

  /** Its pieces, when it stands in columns; otherwise one piece. */
  List<PdfLine> pieces() {
    return pieces(List.of());
  }

  /**
   * Its pieces under others: a narrower gap parts them where another column is known to start.
   *
   * @param starts left edges of the columns above
   */
  List<PdfLine> pieces(List<Double> starts) {
    List<PdfLine> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < words.size(); i++) {
      double x = words.get(i).x();
      boolean under = starts.stream().anyMatch(start -> Math.abs(start - x) < SAME_EDGE);
      if (gap(i) >= (under ? CELL_GAP : COLUMN_GAP) * words.get(i).size()) {
        pieces.add(new PdfLine(words.subList(from, i)));
        from = i;
      }
    }
    pieces.add(new PdfLine(words.subList(from, words.size())));
    return pieces;
  }

  private double gap(int word) {
    return words.get(word).x() - words.get(word - 1).right();
  }

  /**
   * The same line as one stretch of words, when it was only justified: each of its words stands
   * alone and the last one ends at the margin.
   */
  PdfLine unstretched(double margin) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int i = 1; i < words.size(); i++) {
      least = Math.min(least, gap(i));
      most = Math.max(most, gap(i));
    }
    boolean full = Math.abs(right() - margin) < SAME_EDGE;
    return full && words.size() > 1 && most < EVEN * least
        ? new PdfLine(List.of(new Word(text(), x(), right(), words.get(0).size())))
        : this;
  }
}
