package org.contreseing.facts;

import java.util.List;
import java.util.stream.Collectors;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;

/** The title on one line, without the comparution that some texts run on from it. */
final class TitleReader {

  private static final Finder COMPARUTION =
      Wording.of("d'une part|agissant au nom|sont convenus|soussign|repr[ée]sent[ée]{1,2}\\s+par");

  private TitleReader() {}

  static String read(Canvas canvas) {
    List<Passage> lines =
        canvas.outline().title().map(canvas::passage).map(Canvas::lines).orElse(List.of());
    return lines.stream()
        .map(Passage::text)
        .takeWhile(l -> !COMPARUTION.matcher(l).find())
        .map(l -> l.replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining(" "));
  }
}
