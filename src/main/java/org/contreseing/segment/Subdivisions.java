package org.contreseing.segment;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.LineLabel;
import org.contreseing.segment.Heading.Style;

/**
 * Titled subdivisions inside the articles: "A. Coût", "B. Versement". They count from the first one
 * on, in a style that the articles themselves do not use; with figures, where a list looks the
 * same, only if the model takes them for headings too.
 */
final class Subdivisions {

  private static final int FEWEST = 2;
  private static final double SURE = 0.9;

  private Subdivisions() {}

  static List<Heading> of(
      Lines lines, List<Heading> proposals, List<Heading> main, Decided decided) {
    List<Heading> found = new ArrayList<>();
    for (int i = 0; i < main.size(); i++) {
      int from = main.get(i).line().index();
      int to = i + 1 < main.size() ? main.get(i + 1).line().index() : Integer.MAX_VALUE;
      Style taken = main.get(i).style();
      List<Heading> inside =
          proposals.stream()
              .filter(h -> h.line().index() > from && h.line().index() < to)
              .filter(h -> h.style() != taken && isOne(lines, h, decided))
              .toList();
      if (inside.stream().allMatch(h -> hasText(lines, h, inside))) {
        found.addAll(counted(inside));
      }
    }
    return found;
  }

  private static boolean isOne(Lines lines, Heading heading, Decided decided) {
    int index = heading.line().index();
    boolean title =
        !heading.title().isEmpty()
            && heading.end() == heading.line().to()
            && lines.opensParagraph(index)
            && lines.closesParagraph(index)
            && !heading.line().text().endsWith(";")
            && !heading.line().text().endsWith(".");
    boolean letter = heading.style() == Style.LETTER;
    boolean figure = heading.style() == Style.ARABIC || heading.style() == Style.ROMAN;
    boolean refused = decided.is(heading.line(), LineLabel.BODY, SURE);
    return title && (letter && !refused || figure && decided.is(heading.line(), LineLabel.HEADING));
  }

  // Items of a list stand under each other; a subdivision has a text.
  private static boolean hasText(Lines lines, Heading heading, List<Heading> all) {
    return lines
        .nextText(heading.line().index())
        .filter(l -> all.stream().noneMatch(h -> h.line().index() == l.index()))
        .isPresent();
  }

  // Those that count 1, 2, 3… in one style; others are no series.
  private static List<Heading> counted(List<Heading> inside) {
    List<Heading> series = new ArrayList<>();
    for (Heading heading : inside) {
      boolean first = series.isEmpty() && heading.rank() == 1;
      boolean next =
          !series.isEmpty()
              && heading.style() == series.get(0).style()
              && heading.rank() == series.size() + 1;
      if (first || next) {
        series.add(heading);
      }
    }
    return series.size() >= FEWEST ? series.stream().map(Heading::asSub).toList() : List.of();
  }
}
