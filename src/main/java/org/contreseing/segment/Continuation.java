package org.contreseing.segment;

import java.util.Optional;
import org.contreseing.search.Finder;

/**
 * Joins a title that was cut over two lines: by hard wrapping, or because it was too long for its
 * column.
 */
final class Continuation {

  private static final Finder OPEN_END =
      Finder.of(
          "(?:,|(?<![\\p{L}])(?i:de|du|des|d'|la|le|les|l'|et|ou|à|a|au|aux|en|sur|pour|par|dans|avec|entre|sous))\\s*$");
  // "… trois cent huit mille euros. La mission de la": no title has a second sentence.
  private static final Finder SENTENCE_INSIDE =
      Finder.of("[^\\s.]{2}\\.\\s+\\p{Lu}\\p{Ll}*\\s|[;:,]\\s*$");
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_OPENING = 400;
  private static final int SHORTEST_SENTENCE = 8;

  private Continuation() {}

  /**
   * The heading with its whole title; a comma that nothing follows means that the line was no
   * title.
   */
  static Heading join(Lines lines, Heading proposed) {
    Heading heading = runIn(lines, proposed);
    if (heading.title().isEmpty() || heading.end() != heading.line().to()) {
      return heading;
    }
    boolean open = OPEN_END.matcher(heading.title()).find();
    Optional<Line> next =
        lines.nextText(heading.line().index()).filter(l -> goesOn(lines, heading, l, open));
    if (next.isPresent() && !endsSentence(heading, next.get())) {
      String whole = heading.title() + " " + next.get().text().replaceFirst("\\s*[:.]$", "");
      return heading.withTitle(whole, next.get().to());
    }
    return heading.title().endsWith(",") || next.isPresent() || wrapped(lines, heading)
        ? heading.withTitle(
            "", heading.line().from() + heading.line().offset() + heading.label().length())
        : heading;
  }

  // "Objet. La convention" over "fixe…": whether a title stopped within the line is only seen with
  // the rest of the sentence.
  private static Heading runIn(Lines lines, Heading heading) {
    Line line = heading.line();
    StringBuilder whole = new StringBuilder(line.text());
    int last = line.index();
    while (whole.length() < LONGEST_OPENING && !lines.closesParagraph(last)) {
      last++;
      whole.append(' ').append(lines.get(last).text());
    }
    return Optional.of(line.with(whole.toString()))
        .filter(all -> !all.text().equals(line.text()))
        .flatMap(HeadingGrammar::propose)
        .filter(h -> h.style() == heading.style() && !h.title().isEmpty() && h.end() < line.to())
        .map(h -> heading.withTitle(h.title(), h.end()))
        .orElse(heading);
  }

  // A numbered paragraph of one sentence, or of more, is its own text.
  private static boolean endsSentence(Heading heading, Line next) {
    int words = heading.line().words() + next.words();
    return heading.style() == Heading.Style.DOTTED
        && next.text().endsWith(".")
        && words > SHORTEST_SENTENCE;
  }

  // The line under it goes on in the middle of a sentence: what looked like a title was its
  // beginning.
  private static boolean wrapped(Lines lines, Heading heading) {
    return lines
        .nextText(heading.line().index())
        .filter(l -> l.index() == heading.line().index() + 1)
        .filter(
            l ->
                Character.isLowerCase(l.text().charAt(0))
                    || OPEN_END.matcher(heading.title()).find()
                    || SENTENCE_INSIDE.matcher(heading.title()).find()
                    || l.text().matches("^\\d[\\d  ]*[€)%].*"))
        .isPresent();
  }

  private static boolean goesOn(Lines lines, Heading heading, Line next, boolean open) {
    boolean sentence =
        next.text().endsWith(".") && heading.line().words() + next.words() > MOST_WORDS;
    if (sentence
        || next.words() > MOST_WORDS
        || HeadingGrammar.propose(next).isPresent()
        || next.text().endsWith(";")) {
      return false;
    }
    boolean adjacent = next.index() == heading.line().index() + 1;
    boolean lower = Character.isLowerCase(next.text().charAt(0));
    boolean capitals =
        heading.line().isCapitals() && next.isCapitals() && heading.title().length() > 25;
    boolean closed = lines.closesParagraph(next.index());
    return closed && (open && (lower || capitals) || adjacent && capitals);
  }
}
