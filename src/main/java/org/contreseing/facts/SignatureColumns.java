package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Block;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;

/**
 * Puts the lines of a signature zone in reading order: stacked lines as they come, columns (tabs,
 * wide gaps, table cells, Markdown tables) one after the other.
 */
final class SignatureColumns {

  private static final Pattern GAP = Pattern.compile("\\t+| {3,}|[ \\t]*\\|[ \\t]*");
  private static final Pattern RULE = Pattern.compile("[|:\\s=+-]{3,}");
  private static final Pattern HEADER =
      Wording.of("\\b(?:nom|pr[ée]nom|qualit[ée]|fonction|date|signature|cachet)\\b");

  private SignatureColumns() {}

  /** Groups of lines, each group one column or one run of stacked lines; a formula ends a group. */
  static List<List<Passage>> groups(Passage zone, List<Block> layout, List<Span> formulas) {
    List<List<Passage>> groups = new ArrayList<>();
    List<Block> cells =
        layout.stream()
            .filter(b -> b.kind() == Block.Kind.TABLE_CELL && zone.span().contains(b.span()))
            .toList();
    List<List<Passage>> run = new ArrayList<>();
    for (Passage line : Canvas.lines(zone)) {
      Span at = line.span();
      boolean formula = formulas.stream().anyMatch(f -> f.overlaps(at));
      boolean cell = cells.stream().anyMatch(c -> c.span().overlaps(at));
      List<Passage> columns =
          formula || cell || RULE.matcher(line.text()).matches() ? List.of() : columns(line);
      if (!run.isEmpty()
          && (formula
              || cell
              || columns.size() != run.get(run.size() - 1).size()
                  && !columns.isEmpty()
                  && (columns.size() > 1 || run.get(0).size() > 1))) {
        flush(run, groups);
      }
      if (!columns.isEmpty()) {
        run.add(columns);
      }
    }
    flush(run, groups);
    groups.addAll(tables(zone, cells));
    groups.sort((a, b) -> Integer.compare(a.get(0).from(), b.get(0).from()));
    return groups;
  }

  private static List<Passage> columns(Passage line) {
    List<Passage> columns = new ArrayList<>();
    Matcher gap = line.matcher(GAP);
    int from = 0;
    while (gap.find()) {
      piece(line, from, gap.start(), columns);
      from = gap.end();
    }
    piece(line, from, line.text().length(), columns);
    return columns;
  }

  private static void piece(Passage line, int from, int to, List<Passage> columns) {
    Passage piece = Canvas.trim(line.sub(from, Math.max(from, to)));
    if (!piece.text().isBlank()) {
      columns.add(piece);
    }
  }

  private static void flush(List<List<Passage>> run, List<List<Passage>> groups) {
    int width = run.stream().mapToInt(List::size).max().orElse(0);
    for (int column = 0; column < width; column++) {
      List<Passage> group = new ArrayList<>();
      for (List<Passage> line : run) {
        if (column < line.size()) {
          group.add(line.get(column));
        }
      }
      groups.add(group);
    }
    run.clear();
  }

  /**
   * Cells of one column belong together, unless the first row says what the columns are: then each
   * row is one signatory.
   */
  private static List<List<Passage>> tables(Passage zone, List<Block> cells) {
    Map<String, List<Passage>> groups = new TreeMap<>();
    for (Block block : cells) {
      Block.Cell cell = block.cell().orElseThrow();
      long headers =
          cells.stream()
              .filter(
                  b ->
                      b.cell().orElseThrow().table() == cell.table()
                          && b.cell().orElseThrow().row() == 0
                          && isHeader(zone, b))
              .count();
      if (headers > 1 && cell.row() == 0) {
        continue;
      }
      String key = "%06d %06d".formatted(cell.table(), headers > 1 ? cell.row() : cell.column());
      groups
          .computeIfAbsent(key, k -> new ArrayList<>())
          .addAll(Canvas.lines(zone.reading().passage(block.span())));
    }
    return new ArrayList<>(groups.values().stream().filter(g -> !g.isEmpty()).toList());
  }

  private static boolean isHeader(Passage zone, Block block) {
    String text = zone.reading().slice(block.span());
    return text.length() < 30 && HEADER.matcher(text).find();
  }
}
