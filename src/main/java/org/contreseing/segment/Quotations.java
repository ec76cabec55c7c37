package org.contreseing.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Noise;
import org.contreseing.model.Reading;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds text quoted from elsewhere: from a guillemet that opens a paragraph, with a heading inside
 * or right behind it, to the one that closes it. An amendment quotes the articles it replaces; they
 * are not its own.
 */
final class Quotations {

  private static final Finder REPLACES =
      Finder.of(
          "(?i)remplac|substitu|ins[ée]r[ée]|ajout[ée]|compl[ée]t[ée]|modifi[ée]|(?:ainsi|comme suit)\\s*:|r[ée]dig[ée]|r[ée]daction|libell[ée]|dispositions suivantes|termes suivants");
  // "Article L. 2121-29 : « Le conseil municipal règle… »": a whole article of another text.
  // A title between guillemets is shorter.
  private static final Finder CITED =
      Finder.of(
          "^(?:A|a)rt(?:icle|\\.)\\s+(?:[LRDA]\\.?\\s?)?\\d[\\d.,IVX -]{0,20}\\s?[:–—-]\\s?«(?:[^»]{55,}|[^»]{20,}$)");
  private static final Finder SOURCE = Finder.of("[ ]?\\([^()]{3,150}\\)[.;]?");
  private static final int LONGEST = 20_000;

  private Quotations() {}

  static List<Noise> find(Lines lines, Reading reading) {
    List<Noise> found = new ArrayList<>();
    int free = 0;
    for (Line line : lines.all()) {
      if (line.from() < free
          || line.isBlank()
          || !opens(line.text())
          || !(holdsHeading(lines, line)
              || announced(lines, line, found)
              || CITED.matcher(line.text()).find())) {
        continue;
      }
      int end = end(lines, line, reading.text());
      found.add(new Noise(Noise.Kind.QUOTED_TEXT, reading.span(line.from() + line.offset(), end)));
      free = end;
    }
    found.addAll(SetOut.find(lines, reading, found));
    return found;
  }

  /** Whether a line announces the text that an amendment puts in. */
  static boolean announces(Line line) {
    return line.text().endsWith(":") && REPLACES.matcher(line.text()).find();
  }

  // What an amendment puts in the place of a paragraph: "… est remplacé par :", then the new text.
  private static boolean announced(Lines lines, Line line, List<Noise> found) {
    Optional<Line> before = lines.previousText(line.index());
    boolean goesOn =
        !found.isEmpty()
            && before
                .filter(b -> found.get(found.size() - 1).span().overlaps(b.span()))
                .isPresent();
    return goesOn || before.filter(Quotations::announces).isPresent();
  }

  private static boolean opens(String text) {
    return text.charAt(0) == '«' || text.charAt(0) == '"' || CITED.matcher(text).find();
  }

  private static boolean holdsHeading(Lines lines, Line line) {
    String inside = line.text().replaceFirst("^[«\"\\s]+", "");
    Line bare =
        new Line(
            line.index(),
            line.from(),
            line.to(),
            line.offset(),
            inside,
            line.span(),
            line.kind(),
            0,
            0);
    boolean here = HeadingGrammar.propose(bare).isPresent();
    return here
        || inside.isEmpty()
            && lines.nextText(line.index()).flatMap(HeadingGrammar::propose).isPresent();
  }

  // Up to the closing guillemet; when it was forgotten, up to the next paragraph that does not go
  // on quoting.
  private static int end(Lines lines, Line first, String text) {
    boolean guillemets = first.text().charAt(0) != '"';
    int depth = 0;
    int limit = Math.min(text.length(), first.from() + LONGEST);
    for (int i = first.from() + first.offset(); i < limit; i++) {
      char c = text.charAt(i);
      if (guillemets) {
        depth += c == '«' && !continues(text, i, depth) ? 1 : c == '»' ? -1 : 0;
      } else if (c == '"') {
        depth = depth == 0 ? 1 : 0;
      }
      if (depth == 0 && (c == '»' || c == '"')) {
        return withSource(text, i + 1);
      }
    }
    return paragraphEnd(lines, first);
  }

  // "» (statuts du syndicat, arrêté du 3 mai 2021)"
  private static int withSource(String text, int end) {
    Search source = SOURCE.matcher(text).region(end, Math.min(text.length(), end + 200));
    return source.lookingAt() ? source.end() : end;
  }

  // French typography repeats the opening guillemet at the start of each quoted paragraph; it opens
  // nothing new.
  private static boolean continues(String text, int at, int depth) {
    return depth > 0
        && (at == 0
            || text.substring(Math.max(0, text.lastIndexOf('\n', at - 1) + 1), at).isBlank());
  }

  private static int paragraphEnd(Lines lines, Line first) {
    int at = first.index();
    while (at + 1 < lines.size() && (!lines.get(at + 1).isBlank() || quotesOn(lines, at + 1))) {
      at++;
    }
    return lines.get(at).to();
  }

  private static boolean quotesOn(Lines lines, int blank) {
    return lines.nextText(blank).filter(l -> opens(l.text())).isPresent();
  }
}
