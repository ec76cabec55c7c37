package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Neighbouring lines of a signature zone that stand side by side: the widest line says where the
 * columns are, and a piece of a line with holes goes to the column it stands under.
 */
final class SignatureGrid {

  private static final Finder GAP = Finder.of("\\t+| {3,}|[ \\t]*\\|[ \\t]*");

  /**
   * A piece of a line.
   *
   * @param words what it says
   * @param start where it begins: in characters from the line's start, or in tabs or bars when the
   *     line has any
   * @param counted whether the place counts tabs or bars
   */
  private record Piece(Passage words, int start, boolean counted) {

    int end() {
      return counted ? start : start + words.text().length();
    }

    /** How far it stands from another: columns are set flush left, flush right or centred. */
    int distance(Piece other) {
      int left = Math.abs(start - other.start);
      int right = Math.abs(end() - other.end());
      return Math.min(Math.min(left, right), (left + right) / 2);
    }
  }

  private final List<List<Piece>> rows = new ArrayList<>();
  private List<Piece> widest = List.of();

  /** Takes a line in; false when it cannot stand in the columns so far and begins another grid. */
  boolean takes(Passage line) {
    List<Piece> pieces = pieces(line);
    boolean fits =
        rows.isEmpty()
            || pieces.size() <= widest.size() && (pieces.size() == widest.size() || under(pieces));
    if (fits && !pieces.isEmpty()) {
      rows.add(pieces);
      widest = rows.size() == 1 ? pieces : widest;
    }
    return fits;
  }

  /** Whether a line with holes stays within the columns; a sentence runs over them. */
  private boolean under(List<Piece> pieces) {
    Piece last = pieces.get(pieces.size() - 1);
    return widest.size() > 1
        && (pieces.size() > 1
            || last.counted()
            || last.start() >= widest.get(1).start() - 2
            || last.end() < widest.get(1).end());
  }

  /**
   * The columns, each from top to bottom, left to right; the rows where the first says what the
   * columns hold.
   */
  List<List<Passage>> columns() {
    List<String> head = widest.stream().map(p -> p.words().text()).toList();
    if (rows.size() > 1 && SignatureHead.is(head)) {
      return signatories();
    }
    List<List<Passage>> columns = new ArrayList<>();
    widest.forEach(w -> columns.add(new ArrayList<>()));
    for (List<Piece> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int column = row.size() == widest.size() ? i : nearest(row.get(i));
        columns.get(column).add(row.get(i).words());
      }
    }
    return columns.stream().filter(c -> !c.isEmpty()).toList();
  }

  private List<List<Passage>> signatories() {
    List<List<Passage>> signatories = new ArrayList<>();
    for (List<Piece> row : rows.subList(1, rows.size())) {
      if (signatories.isEmpty() || nearest(row.get(0)) == 0) {
        signatories.add(new ArrayList<>());
      }
      List<Passage> last = signatories.get(signatories.size() - 1);
      row.forEach(p -> last.add(p.words()));
    }
    return signatories;
  }

  private int nearest(Piece piece) {
    int best = 0;
    for (int i = 1; i < widest.size(); i++) {
      best = widest.get(i).distance(piece) < widest.get(best).distance(piece) ? i : best;
    }
    return best;
  }

  /** The pieces of a whole line; white space before its first word counts. */
  private static List<Piece> pieces(Passage line) {
    String all = line.reading().text();
    int from = all.lastIndexOf('\n', Math.max(0, line.from() - 1)) + 1;
    Passage whole = new Passage(line.reading(), Math.min(from, line.from()), line.to());
    boolean counted = whole.text().indexOf('\t') >= 0 || whole.text().indexOf('|') >= 0;
    List<Piece> pieces = new ArrayList<>();
    Search gap = GAP.matcher(whole.text());
    int at = 0;
    while (gap.find()) {
      piece(whole, at, gap.start(), counted).ifPresent(pieces::add);
      at = gap.end();
    }
    piece(whole, at, whole.text().length(), counted).ifPresent(pieces::add);
    return pieces;
  }

  private static Optional<Piece> piece(Passage line, int from, int to, boolean counted) {
    Passage words = Canvas.trim(line.sub(from, Math.max(from, to)));
    int start = words.from() - line.from();
    int place = counted ? (int) separators(line.text().substring(0, start)) : start;
    return Optional.of(new Piece(words, place, counted)).filter(p -> !words.text().isBlank());
  }

  private static long separators(String before) {
    return before.chars().filter(c -> c == '\t' || c == '|').count();
  }
}
