package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.contreseing.model.Amount;
import org.contreseing.model.Breakdown;
import org.contreseing.model.Span;

/** Rows of sums, in a table or a list, that end with a row of totals. */
final class TableSums {

  private record Line(int start, int end, String text, List<Amount> amounts) {}

  private static final Pattern LINE = Pattern.compile("[^\\n]*+\\n?");
  private static final Pattern TOTAL =
      Phrase.of(
          "^[\\s|*>•–-]*(?:(?:montant|coût|prix|budget|ensemble|soit|charges|dépenses|recettes|produits) )?(?:un )?(?:total\\w*|totaux)\\b(?! des (?:pénalités|retenues))");
  // rows that are not simply added
  private static final Pattern SPECIAL =
      Phrase.of(
          "\\b(?:totaux|total\\w*|dont|option\\w*|remise|rabais|réduction|déduction|déduire|déduit\\w*|tva|taxe\\w*|moins|reste|reliquat|report|avoir|franchise|variante|écart|hausse|baisse|avant|après|ancien\\w*|nouve\\w*|maxim\\w*|minim\\w*|moyenne)\\b");
  private static final Pattern RULE_LINE = Pattern.compile("^[\\s|:=_+.-]*$");
  private static final int ROWS = 80;

  private TableSums() {}

  static List<Breakdown> read(Prose prose, List<Amount> amounts) {
    List<Line> lines = lines(prose, amounts);
    List<Breakdown> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.amounts().isEmpty() && TOTAL.matcher(line.text()).find()) {
        found.addAll(columns(rowsAbove(lines, i), line));
      }
    }
    return found;
  }

  private static List<Line> lines(Prose prose, List<Amount> amounts) {
    List<Line> lines = new ArrayList<>();
    int next = 0;
    var m = LINE.matcher(prose.text());
    while (m.find() && m.end() > m.start()) {
      List<Amount> own = new ArrayList<>();
      while (next < amounts.size() && prose.local(amounts.get(next).span()).start() < m.end()) {
        own.add(amounts.get(next++));
      }
      lines.add(new Line(m.start(), m.end(), m.group(), own));
    }
    return lines;
  }

  // up to a blank line, an announcement or a sentence; a row may be wrapped over two lines
  private static List<Line> rowsAbove(List<Line> lines, int total) {
    List<Line> rows = new ArrayList<>();
    boolean table = lines.get(total).text().stripLeading().startsWith("|");
    for (int i = total - 1; i >= 0 && total - i <= ROWS; i--) {
      Line line = lines.get(i);
      String text = line.text().strip();
      boolean ends = text.isEmpty() || text.endsWith(":") || table != text.startsWith("|");
      if (ends || line.amounts().isEmpty() && text.endsWith(".")) {
        break;
      }
      if (!RULE_LINE.matcher(text).matches()) {
        rows.add(line);
      }
    }
    Collections.reverse(rows);
    return rows;
  }

  private static List<Breakdown> columns(List<Line> above, Line total) {
    List<Line> rows = above.stream().filter(l -> !l.amounts().isEmpty()).toList();
    int width = total.amounts().size();
    boolean special = rows.stream().anyMatch(r -> SPECIAL.matcher(r.text()).find());
    if (rows.size() < 2 || special) {
      return List.of();
    }
    boolean aligned = rows.stream().allMatch(r -> r.amounts().size() == width);
    List<Breakdown> found = new ArrayList<>();
    for (int column = 0; aligned && column < width; column++) {
      found.add(column(rows, total, column));
    }
    if (!aligned && width == 1) {
      lastColumn(rows, total).ifPresent(found::add);
    }
    return found.stream().filter(b -> !otherTax(b)).toList();
  }

  // "3 jours | 400 € | 1 200 €" above one total
  private static Optional<Breakdown> lastColumn(List<Line> rows, Line total) {
    int columns = rows.get(0).amounts().size();
    if (rows.stream().anyMatch(r -> r.amounts().size() != columns)) {
      return Optional.empty();
    }
    List<Breakdown> each = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int column = i;
      each.add(
          breakdown(
              rows.stream().map(r -> r.amounts().get(column)).toList(), total.amounts().get(0)));
    }
    return each.stream()
        .filter(b -> !b.wrong())
        .findFirst()
        .or(() -> Optional.of(each.get(columns - 1)));
  }

  private static Breakdown column(List<Line> rows, Line total, int column) {
    List<Amount> parts = rows.stream().map(r -> r.amounts().get(column)).toList();
    return breakdown(parts, total.amounts().get(column));
  }

  /** The sums with their total; those left out at the head that belong to something above. */
  static Breakdown breakdown(List<Amount> parts, Amount total) {
    for (int i = 1; i + 1 < parts.size(); i++) {
      Breakdown rest = whole(parts.subList(i, parts.size()), total);
      if (!rest.wrong()) {
        return rest;
      }
    }
    return whole(parts, total);
  }

  private static Breakdown whole(List<Amount> parts, Amount total) {
    Span last = parts.get(parts.size() - 1).span();
    Span span = parts.get(0).span().cover(last).cover(total.span());
    return new Breakdown(span, total.value(), parts.stream().map(Amount::value).toList());
  }

  // rows without tax above a total with it
  private static boolean otherTax(Breakdown breakdown) {
    List<String> rates = List.of("1.2", "1.1", "1.055", "1.021", "1.085");
    return breakdown.wrong()
        && rates.stream()
            .map(r -> breakdown.sum().multiply(new BigDecimal(r)))
            .anyMatch(s -> s.subtract(breakdown.total()).abs().compareTo(BigDecimal.ONE) < 0);
  }
}
