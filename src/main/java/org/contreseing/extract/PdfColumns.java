package org.contreseing.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the lines of a page that stand side by side, as above signatures and in tables, and writes
 * them as columns of a plain text. Prose in two columns is none of them: it is read column by
 * column.
 */
final class PdfColumns {

  private static final String LEAST_GAP = "   ";
  private static final int LONGEST_CELL = 4;
  private static final int FEW_LINES = 8;
  private static final double COLUMN_EDGE = 15;
  private static final int PROSE = 32;

  private PdfColumns() {}

  /** The regions of a page, from top to bottom. */
  static List<Region> regions(List<PdfLine> lines) {
    List<Region> regions = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = lines.get(at).pieces().size() > 1 ? end(lines, at) : at;
      if (end > at) {
        Region region = new Region(lines, at, end);
        if (!region.isProse()) {
          regions.add(region);
        }
      }
      at = Math.max(end, at + 1);
    }
    return regions;
  }

  // Lines in one piece belong to it between lines of columns, or below one that is no first column.
  private static int end(List<PdfLine> lines, int start) {
    int end = start + 1;
    List<Double> starts = starts(lines.get(start));
    double second = starts.get(0);
    for (int i = start + 1; i < lines.size() && i - end < LONGEST_CELL; i++) {
      PdfLine line = lines.get(i);
      boolean several = line.pieces(starts).size() > 1;
      if (!several && line.x() < second - 2 && line.right() > second) {
        break;
      }
      if (several || line.x() >= second - 2 && i == end) {
        end = i + 1;
      }
    }
    return end;
  }

  private static List<Double> starts(PdfLine line) {
    return line.pieces().stream().skip(1).map(PdfLine::x).toList();
  }

  /** Lines of one page from one rank to before another, as columns. */
  record Region(List<PdfLine> lines, int from, int to) {

    private boolean isProse() {
      double letters = 0;
      int pieces = 0;
      for (PdfLine line : lines.subList(from, to)) {
        for (PdfLine piece : line.pieces(starts(lines.get(from)))) {
          letters += piece.text().length();
          pieces++;
        }
      }
      return to - from > FEW_LINES && letters / pieces > PROSE;
    }

    /**
     * Its rows of cells, each cell with its lines; empty where no cell has several. A line that has
     * a piece in each column opens a row, and one with holes goes on with the row above.
     */
    List<List<String>> cells() {
      List<Double> starts = starts(lines.get(from));
      List<List<String>> rows = new ArrayList<>();
      for (PdfLine line : lines.subList(from, to)) {
        List<String> row = row(line.pieces(starts), starts);
        boolean whole = row.stream().noneMatch(String::isEmpty);
        if (whole || rows.isEmpty()) {
          rows.add(row);
        } else {
          rows.set(rows.size() - 1, below(rows.get(rows.size() - 1), row));
        }
      }
      return rows.size() == to - from ? List.of() : rows;
    }

    private static List<String> row(List<PdfLine> pieces, List<Double> starts) {
      List<String> row = new ArrayList<>(Collections.nCopies(starts.size() + 1, ""));
      for (PdfLine piece : pieces) {
        int column = 0;
        while (column < starts.size() && piece.x() >= starts.get(column) - COLUMN_EDGE) {
          column++;
        }
        row.set(column, (row.get(column) + " " + piece.text()).strip());
      }
      return row;
    }

    private static List<String> below(List<String> above, List<String> row) {
      return IntStream.range(0, row.size())
          .mapToObj(c -> (above.get(c) + "\n" + row.get(c)).strip())
          .toList();
    }

    /** Its lines, each piece under the one above it. */
    String text() {
      List<PdfLine> own = lines.subList(from, to);
      double left = own.stream().mapToDouble(PdfLine::x).min().orElse(0);
      double width =
          own.stream().flatMap(l -> l.words().stream()).mapToDouble(w -> w.right() - w.x()).sum();
      double letters =
          own.stream().flatMap(l -> l.words().stream()).mapToDouble(w -> w.text().length()).sum();
      return String.join("\n", own.stream().map(l -> row(l, left, width / letters)).toList());
    }

    private String row(PdfLine line, double left, double letter) {
      StringBuilder row = new StringBuilder();
      for (PdfLine piece : line.pieces(starts(lines.get(from)))) {
        int place = (int) Math.round((piece.x() - left) / letter);
        String gap = row.isEmpty() ? "" : LEAST_GAP;
        row.append(gap).append(" ".repeat(Math.max(0, place - row.length()))).append(piece.text());
      }
      return row.toString();
    }

    // The letters in the order in which its columns are read.
    private String columnByColumn() {
      List<Double> starts = starts(lines.get(from));
      List<List<String>> rows =
          lines.subList(from, to).stream().map(l -> row(l.pieces(starts), starts)).toList();
      StringBuilder letters = new StringBuilder();
      for (int column = 0; column <= starts.size(); column++) {
        for (List<String> row : rows) {
          letters.append(PdfLine.key(row.get(column)));
        }
      }
      return letters.toString();
    }

    /**
     * The paragraphs of its page with it in its place; as they were when it is not found there, or
     * when its columns are already read one after the other.
     */
    List<String> laidOut(List<String> paragraphs) {
      int above = letters(lines.subList(0, from));
      int own = letters(lines.subList(from, to));
      List<String> before = new ArrayList<>();
      List<String> after = new ArrayList<>();
      StringBuilder replaced = new StringBuilder();
      int seen = 0;
      for (String paragraph : paragraphs) {
        List<String> head = new ArrayList<>();
        List<String> tail = new ArrayList<>();
        for (String line : paragraph.lines().toList()) {
          boolean inside = seen >= above && seen < above + own;
          (seen < above ? head : inside ? new ArrayList<String>() : tail).add(line);
          replaced.append(inside ? PdfLine.key(line) : "");
          seen += PdfLine.key(line).length();
        }
        add(head, before);
        add(tail, after);
      }
      if (columnByColumn().contentEquals(replaced)) {
        return paragraphs;
      }
      String wanted = PdfLine.key(text());
      if (!sorted(wanted).equals(sorted(replaced.toString()))) {
        return paragraphs;
      }
      before.add(text());
      before.addAll(after);
      return before;
    }

    private static void add(List<String> lines, List<String> to) {
      if (!lines.isEmpty()) {
        to.add(String.join("\n", lines));
      }
    }

    private static int letters(List<PdfLine> lines) {
      return lines.stream().mapToInt(l -> l.key().length()).sum();
    }

    private static List<Integer> sorted(String text) {
      return IntStream.range(0, text.length())
          .mapToObj(i -> (int) text.charAt(i))
          .sorted()
          .toList();
    }
  }
}
