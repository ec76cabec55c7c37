package org.contreseing.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.contreseing.extract.RecognisedLine.Word;

/**
 * Takes apart lines that run across columns, as signature blocks side by side do: each column then
 * is a paragraph of its own, from left to right, also where the room left for a signature looks
 * like the end of a paragraph. Numbers alone are no column: in a list of contents they belong to
 * their line.
 */
final class RecognisedColumns {

  /** A gap of so many heights of a letter is no space between words, not even in justified text. */
  private static final double GAP = 3;

  /** A column is at least as wide as its widest line. */
  private static final class Column {
    private int left;
    private int right;
    private final List<RecognisedLine> lines = new ArrayList<>();

    private Column(RecognisedLine line) {
      left = line.left();
      right = line.right();
    }

    private boolean holds(RecognisedLine line) {
      return line.left() < right && left < line.right();
    }

    private void add(RecognisedLine line) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
      lines.add(line);
    }
  }

  private final List<List<RecognisedLine>> paragraphs = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();

  private RecognisedColumns() {}

  /** The paragraphs of a page, or a paragraph for each of their columns. */
  static List<List<RecognisedLine>> of(List<List<RecognisedLine>> page) {
    RecognisedColumns found = new RecognisedColumns();
    for (List<RecognisedLine> paragraph : page) {
      if (!found.continuesIn(split(paragraph.get(0)))) {
        found.flush();
      }
      paragraph.forEach(line -> found.add(split(line)));
    }
    found.flush();
    return found.paragraphs;
  }

  /** Whether each piece of a paragraph's first line stands in another of the open columns. */
  private boolean continuesIn(List<RecognisedLine> pieces) {
    return columns.size() > 1
        && pieces.size() == columns.size()
        && pieces.stream().allMatch(piece -> holding(piece).size() == 1)
        && pieces.stream().flatMap(piece -> holding(piece).stream()).distinct().count()
            == columns.size();
  }

  /** A line in one piece goes on within a column or a paragraph; across several it ends them. */
  private void add(List<RecognisedLine> pieces) {
    boolean goesOn =
        pieces.size() == 1
            ? columns.size() == 1 || holding(pieces.get(0)).size() == 1
            : columns.size() > 1;
    if (!goesOn) {
      flush();
    }
    for (RecognisedLine piece : pieces) {
      List<Column> holding = goesOn ? holding(piece) : List.of();
      boolean alone = columns.size() == 1 && pieces.size() == 1;
      (alone ? columns.get(0) : first(holding, piece)).add(piece);
    }
  }

  private Column first(List<Column> holding, RecognisedLine piece) {
    if (!holding.isEmpty()) {
      return holding.get(0);
    }
    Column column = new Column(piece);
    columns.add(column);
    return column;
  }

  private List<Column> holding(RecognisedLine piece) {
    return columns.stream().filter(column -> column.holds(piece)).toList();
  }

  private void flush() {
    columns.sort(Comparator.comparingInt(c -> c.left));
    columns.forEach(column -> paragraphs.add(List.copyOf(column.lines)));
    columns.clear();
  }

  private static List<RecognisedLine> split(RecognisedLine line) {
    int height = line.words().stream().mapToInt(Word::height).max().orElseThrow();
    List<List<Word>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
    for (Word word : line.words()) {
      List<Word> open = pieces.get(pieces.size() - 1);
      boolean far =
          !open.isEmpty() && word.left() - open.get(open.size() - 1).right() > GAP * height;
      if (far) {
        pieces.add(new ArrayList<>(List.of(word)));
      } else {
        open.add(word);
      }
    }
    boolean columns = pieces.size() > 1 && pieces.stream().allMatch(RecognisedColumns::hasWords);
    return columns ? pieces.stream().map(RecognisedLine::new).toList() : List.of(line);
  }

  private static boolean hasWords(List<Word> piece) {
    return piece.stream()
            .flatMapToInt(word -> word.text().codePoints())
            .filter(Character::isLetter)
            .count()
        > 1;
  }
}
