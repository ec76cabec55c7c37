package org.contreseing.segment;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.segment.Heading.Style;

/** Paragraphs "a)", "b)", "c)"… of an agreement by letter, which counts nothing else. */
final class Lettered {

  private static final Finder LETTER = Finder.of("^(?<letter>[a-z])\\)\\s+(?=\\S)");
  private static final int FEWEST = 4;
  private static final int SHORTEST = 6;

  private Lettered() {}

  /** The paragraphs that follow each other from a on; none when they are too few or too short. */
  static List<Heading> paragraphs(Lines lines) {
    List<Heading> found = new ArrayList<>();
    for (Line line : lines.all()) {
      Search m = LETTER.matcher(line.text());
      boolean next = m.find() && m.group("letter").charAt(0) == 'a' + found.size();
      if (next && lines.opensParagraph(line.index()) && line.words() >= SHORTEST) {
        int text = line.from() + line.offset() + m.end();
        found.add(new Heading(line, Style.LETTER, m.group("letter"), m.group("letter"), "", text));
      }
    }
    return found.size() >= FEWEST ? found : List.of();
  }
}
