package org.contreseing.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Noise;
import org.contreseing.segment.Heading.Style;

/**
 * Cuts a file that holds several agreements, each with its own comparution and its own articles
 * from 1.
 */
final class Parts {

  private static final int TITLE_LINES = 14;

  private Parts() {}

  static List<Lines> split(Lines lines, List<Noise> noise) {
    List<Line> free = Noises.without(lines, noise);
    List<Integer> starts = new ArrayList<>(List.of(0));
    int articles = 0;
    boolean annexed = false;
    for (int i = 0; i < free.size(); i++) {
      Line line = free.get(i);
      Optional<Heading> heading = HeadingGrammar.propose(line);
      annexed |=
          articles > 0
              && heading.filter(h -> h.style() == Style.ANNEX).isPresent()
              && !startsAsAnnex(free);
      if (articles >= 2 && !annexed && Formulas.opensParties(line) && restarts(free, i)) {
        starts.add(titleAbove(lines, free, i));
        articles = 0;
      } else if (heading.filter(h -> h.style() == Style.ARTICLE).isPresent()) {
        articles++;
      }
    }
    return cut(lines, starts);
  }

  private static boolean startsAsAnnex(List<Line> free) {
    return free.stream()
        .limit(4)
        .flatMap(l -> HeadingGrammar.propose(l).stream())
        .anyMatch(h -> h.style() == Style.ANNEX);
  }

  private static boolean restarts(List<Line> free, int opener) {
    return free.stream()
        .skip(opener + 1L)
        .limit(60)
        .flatMap(l -> HeadingGrammar.propose(l).stream())
        .filter(h -> h.style() == Style.ARTICLE)
        .findFirst()
        .filter(h -> h.number().equals("1"))
        .isPresent();
  }

  // The title of the next agreement: lines above its comparution that are no sentences and no
  // closing of the one before.
  private static int titleAbove(Lines lines, List<Line> free, int opener) {
    int at = opener;
    for (int i = opener - 1; i >= 0 && opener - i <= TITLE_LINES && !ends(free.get(i)); i--) {
      at = Formulas.opensTitle(free.get(i)) && lines.opensParagraph(free.get(i).index()) ? i : at;
    }
    boolean titled = at < opener;
    while (!titled && at > 0 && opener - at < TITLE_LINES && isTitleLine(lines, free.get(at - 1))) {
      at--;
    }
    return free.get(at).index();
  }

  private static boolean ends(Line line) {
    return Formulas.closes(line)
        || HeadingGrammar.propose(line).filter(h -> h.style() == Style.ARTICLE).isPresent();
  }

  private static boolean isTitleLine(Lines lines, Line line) {
    Optional<Heading> heading = HeadingGrammar.propose(line);
    boolean plain =
        heading.isEmpty()
            || heading.get().style() == Style.ANNEX
            || heading.get().style() == Style.GROUP;
    boolean sentence =
        line.text().endsWith(".") && line.words() > 8 && !line.isCapitals()
            || line.text().endsWith(";")
            || Verbs.conjugated(line.text());
    return plain
        && !sentence
        && !Formulas.closes(line)
        && !Formulas.opensBlock(line)
        && lines.opensParagraph(line.index());
  }

  private static List<Lines> cut(Lines lines, List<Integer> starts) {
    List<Lines> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      parts.add(
          lines.part(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : lines.size()));
    }
    return parts;
  }
}
