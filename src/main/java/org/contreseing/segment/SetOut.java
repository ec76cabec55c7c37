package org.contreseing.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Noise;
import org.contreseing.model.Reading;
import org.contreseing.segment.Heading.Style;

/**
 * Articles that an amendment puts in without any guillemet: behind "est remplacé par les
 * dispositions suivantes :" comes an article whose number is not the next one, up to the
 * amendment's own next article.
 */
final class SetOut {

  private SetOut() {}

  static List<Noise> find(Lines lines, Reading reading, List<Noise> quoted) {
    List<Heading> articles =
        Noises.without(lines, quoted).stream()
            .flatMap(l -> HeadingGrammar.propose(l).stream())
            .filter(h -> h.style() == Style.ARTICLE)
            .toList();
    List<Noise> found = new ArrayList<>();
    int own = 0;
    for (int i = 0; i < articles.size(); i++) {
      Heading heading = articles.get(i);
      boolean foreign = heading.rank() != own + 1 && own > 0 && announced(lines, heading);
      Optional<Heading> next = foreign ? own(articles, i + 1, own + 1) : Optional.empty();
      if (next.isPresent()) {
        Line first = heading.line();
        found.add(
            new Noise(
                Noise.Kind.QUOTED_TEXT,
                reading.span(first.from() + first.offset(), next.get().line().from())));
        i = articles.indexOf(next.get()) - 1;
      } else {
        own = heading.rank();
      }
    }
    return found;
  }

  private static Optional<Heading> own(List<Heading> articles, int from, int rank) {
    return articles.stream().skip(from).filter(h -> h.rank() == rank).findFirst();
  }

  private static boolean announced(Lines lines, Heading heading) {
    return lines.previousText(heading.line().index()).filter(Quotations::announces).isPresent();
  }
}
