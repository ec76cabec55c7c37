package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contreseing.model.Block;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;

/**
 * The tables of a stretch of text, each as rows of cells: those of the container, and those drawn
 * with bars or tabs. A cell that runs over several lines of a drawn table is one passage.
 */
final class TextTable {

  private static final Finder RULE = Finder.of("[|:\\s=+_-]+");
  private static final int FEWEST = 2;

  private TextTable() {}

  /** The tables of a zone, in order of kind and place. */
  static List<List<List<Passage>>> of(Passage zone, List<Block> layout) {
    List<List<List<Passage>>> tables = new ArrayList<>(contained(zone, layout));
    List<List<Passage>> rows = new ArrayList<>();
    for (Passage line : Canvas.lines(zone)) {
      List<Passage> cells = cells(line);
      boolean rule = RULE.matcher(line.text()).matches();
      boolean fits = rows.isEmpty() || cells.size() == rows.get(0).size();
      if (!rule && (cells.size() < FEWEST || !fits)) {
        close(rows, tables);
        rows = new ArrayList<>();
      }
      if (!rule && cells.size() >= FEWEST) {
        row(rows, cells);
      }
    }
    close(rows, tables);
    return tables;
  }

  private static void close(List<List<Passage>> rows, List<List<List<Passage>>> tables) {
    if (rows.size() >= FEWEST) {
      tables.add(rows);
    }
  }

  /** A row without a first cell goes on with the one above. */
  private static void row(List<List<Passage>> rows, List<Passage> cells) {
    if (rows.isEmpty() || !cells.get(0).text().isBlank()) {
      rows.add(new ArrayList<>(cells));
      return;
    }
    List<Passage> above = rows.get(rows.size() - 1);
    for (int i = 0; i < cells.size(); i++) {
      Passage more = cells.get(i);
      if (!more.text().isBlank()) {
        above.set(i, new JoinedPassage().add("", above.get(i)).add(" ", more).passage());
      }
    }
  }

  private static List<Passage> cells(Passage line) {
    char bar = line.text().indexOf('|') >= 0 ? '|' : '\t';
    String text = line.text();
    int from = text.charAt(0) == bar ? 1 : 0;
    int end = from < text.length() && text.charAt(text.length() - 1) == bar ? 1 : 0;
    List<Passage> cells = new ArrayList<>();
    for (int i = from; i <= text.length() - end; i++) {
      if (i == text.length() - end || text.charAt(i) == bar) {
        cells.add(Canvas.trim(line.sub(from, i)));
        from = i + 1;
      }
    }
    return cells;
  }

  private static List<List<List<Passage>>> contained(Passage zone, List<Block> layout) {
    Map<Integer, Map<Integer, List<Passage>>> tables = new TreeMap<>();
    for (Block block : layout) {
      if (block.kind() == Block.Kind.TABLE_CELL && zone.span().contains(block.span())) {
        Block.Cell cell = block.cell().orElseThrow();
        List<Passage> row =
            tables
                .computeIfAbsent(cell.table(), t -> new TreeMap<>())
                .computeIfAbsent(cell.row(), r -> new ArrayList<>());
        Passage words = Canvas.trim(zone.reading().passage(block.span()));
        if (row.size() > cell.column()) {
          row.set(
              cell.column(),
              new JoinedPassage().add("", row.get(cell.column())).add("\n", words).passage());
        } else {
          row.add(words);
        }
      }
    }
    List<List<List<Passage>>> all = new ArrayList<>();
    tables.values().forEach(t -> all.add(new ArrayList<>(t.values())));
    return all;
  }
}
