package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.contreseing.model.Block;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;

/**
 * Puts the lines of a signature zone in reading order: stacked lines as they come, columns (tabs,
 * wide gaps, table cells, Markdown tables) one after the other.
 */
final class SignatureColumns {

  private static final Finder RULE = Finder.of("[|:\\s=+-]{3,}");
  private static final Finder HEADER =
      Wording.of("\\b(?:nom|pr[ée]nom|qualit[ée]|fonction|date|signature|cachet)\\b");

  /** "Pour la Commune, le maire, Anne", and on the next line the surname alone. */
  private static final Finder NAME_BEGUN =
      Finder.of("^[^\\t|]*,[^\\t|]{3,60}, \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?$");

  private static final Finder SURNAME = Finder.of("\\p{Lu}[\\p{Lu}'’-]+(?: \\p{Lu}[\\p{Lu}'’-]+)?");
  private static final Finder OFFICE_BEGUN = Finder.of("^Pour [^\\t|]{8,}, l[ea]$");

  private SignatureColumns() {}

  /** Groups of lines, each group one column or one run of stacked lines; a formula ends a group. */
  static List<List<Passage>> groups(Passage zone, List<Block> layout, List<Span> formulas) {
    List<List<Passage>> groups = new ArrayList<>();
    List<Block> cells =
        layout.stream()
            .filter(b -> b.kind() == Block.Kind.TABLE_CELL && zone.span().contains(b.span()))
            .toList();
    SignatureGrid grid = new SignatureGrid();
    for (Passage line : whole(Canvas.lines(zone))) {
      Span at = line.span();
      boolean apart =
          formulas.stream().anyMatch(f -> f.overlaps(at))
              || cells.stream().anyMatch(c -> c.span().overlaps(at));
      if (apart || !RULE.matcher(line.text()).matches() && !grid.takes(line)) {
        groups.addAll(grid.columns());
        grid = new SignatureGrid();
        if (!apart) {
          grid.takes(line);
        }
      }
    }
    groups.addAll(grid.columns());
    groups.addAll(tables(zone, cells));
    groups.sort((a, b) -> Integer.compare(a.get(0).from(), b.get(0).from()));
    return groups;
  }

  /** Lines with what the end of the page width cut off them: a surname, the name of an office. */
  private static List<Passage> whole(List<Passage> lines) {
    List<Passage> whole = new ArrayList<>();
    for (Passage line : lines) {
      Passage last = whole.isEmpty() ? line : whole.get(whole.size() - 1);
      boolean cut =
          last != line
              && last.to() + 2 > line.from()
              && (NAME_BEGUN.matcher(last.text()).find() && SURNAME.matcher(line.text()).matches()
                  || OFFICE_BEGUN.matcher(last.text()).find());
      if (cut) {
        whole.set(whole.size() - 1, new Passage(line.reading(), last.from(), line.to()));
      } else {
        whole.add(line);
      }
    }
    return whole;
  }

  /**
   * Cells of one column belong together, unless the first row says what the columns are: then each
   * row is one signatory.
   */
  private static List<List<Passage>> tables(Passage zone, List<Block> cells) {
    Map<String, List<Passage>> groups = new TreeMap<>();
    for (Block block : cells) {
      Block.Cell cell = block.cell().orElseThrow();
      boolean headed = headed(zone, cells, cell.table());
      if (headed && cell.row() == 0) {
        continue;
      }
      int line = headed ? cell.row() : cell.column();
      String key = String.format(Locale.ROOT, "%06d %06d", cell.table(), line);
      groups
          .computeIfAbsent(key, k -> new ArrayList<>())
          .addAll(Canvas.lines(zone.reading().passage(block.span())));
    }
    return new ArrayList<>(groups.values().stream().filter(g -> !g.isEmpty()).toList());
  }

  private static boolean headed(Passage zone, List<Block> cells, int table) {
    List<Block> first =
        cells.stream()
            .filter(b -> b.cell().orElseThrow().table() == table)
            .filter(b -> b.cell().orElseThrow().row() == 0)
            .toList();
    return first.stream().filter(b -> isHeader(zone, b)).count() > 1
        || SignatureHead.is(first.stream().map(b -> zone.reading().slice(b.span())).toList());
  }

  private static boolean isHeader(Passage zone, Block block) {
    String text = zone.reading().slice(block.span());
    return text.length() < 30 && HEADER.matcher(text).find();
  }
}
