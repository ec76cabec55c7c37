package org.contreseing.segment;

import java.util.List;
import java.util.Optional;

/**
 * What stands before the first article.
 *
 * @param title title lines
 * @param parties from the comparution's first words to its end
 * @param recitals preamble and visas
 */
record Opening(Optional<Stretch> title, Stretch parties, Stretch recitals) {

  private static final int FULL_LINE = 60;
  private static final int TITLE_LINES = 10;

  /**
   * @param decided what the lines are, as far as that is decided
   * @param before the lines with text before the first article, signature and noise left out
   * @param end where the first article or the signature starts
   */
  static Opening of(Lines lines, List<Line> before, Decided decided, int end) {
    int opener = Comparutions.opener(before, decided);
    int recital = Comparutions.recital(before, decided, opener);
    Optional<Stretch> title = title(before, opener, recital);
    int start = title.map(Stretch::to).orElse(lines.start());
    if (opener < 0) {
      int to = recital < 0 ? end : before.get(recital).from();
      return new Opening(title, new Stretch(Math.min(start, to), to), new Stretch(to, end));
    }
    int partiesFrom = before.get(opener).from();
    int partiesTo = recital > opener ? before.get(recital).from() : end;
    Stretch recitals =
        recital > opener
            ? new Stretch(partiesTo, end)
            : recital >= 0
                ? new Stretch(before.get(recital).from(), partiesFrom)
                : Stretch.emptyAt(end);
    return new Opening(title, new Stretch(partiesFrom, partiesTo), recitals);
  }

  // From the line that names the act (a letterhead may stand above it) over the lines that go on
  // with it.
  private static Optional<Stretch> title(List<Line> before, int opener, int recital) {
    int limit =
        Math.min(opener < 0 ? before.size() : opener, recital < 0 ? before.size() : recital);
    int named = named(before, Math.min(limit, TITLE_LINES));
    int from = -1;
    int to = -1;
    for (int i = named; i < Math.min(limit, named + TITLE_LINES) && belongs(before, i); i++) {
      Line line = before.get(i);
      from = from < 0 ? line.from() + line.offset() : from;
      to = line.from() + line.offset() + line.text().length();
    }
    return from < 0 ? Optional.empty() : Optional.of(new Stretch(from, to));
  }

  private static int named(List<Line> before, int limit) {
    for (int i = 0; i < limit; i++) {
      if (Formulas.opensTitle(before.get(i)) && belongs(before, i)) {
        return i;
      }
    }
    return 0;
  }

  // "…, SIRET 242" over "500 742 00018, représentée par…": what presents a party may be wrapped.
  private static boolean belongs(List<Line> before, int at) {
    Line line = before.get(at);
    boolean wrapped =
        at + 1 < before.size()
            && before.get(at + 1).index() == line.index() + 1
            && line.text().length() > FULL_LINE
            && Formulas.presentsParty(before.get(at + 1));
    return belongs(line) && !wrapped;
  }

  private static boolean belongs(Line line) {
    boolean sentence = line.text().endsWith(".") && line.words() > 12 && !line.isCapitals();
    return !sentence
        && line.text().length() <= 400
        && !Formulas.presentsParty(line)
        && !Formulas.endsTitle(line);
  }
}
