package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Block;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.model.TypographicSlip;
import org.contreseing.model.TypographicSlip.Kind;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Finds brackets and quotation marks that lack their other half, or are not of one system. */
final class PairReader {

  private static final Finder ENUMERATOR =
      Finder.of("(?:^|[\\s;,:.])(?:\\d{1,3}|\\p{L}|[ivxIVX]{1,4})\\)");
  private static final Finder TEMPLATE = Finder.of("\\{\\{|\\{%|\\[[^\\]]*$|:-?\\)|;-?\\)");
  private static final List<Finder> SYSTEMS =
      List.of(
          Finder.of("«[^«»\\n]{1,120}»"),
          Finder.of("“[^“”\\n]{1,120}”"),
          Finder.of("(?<![\\p{L}\\d])\"[^\"\\n=]{2,120}\"(?![\\p{L}\\d])"));

  // how far back the quotation around another one is looked for
  private static final int REACH = 200;

  private PairReader() {}

  /** The first bracket without its half, neither in its paragraph nor in its article. */
  static Optional<TypographicSlip> unpaired(Canvas canvas, List<Paragraph> paragraphs) {
    ArticleIndex articles = new ArticleIndex(canvas.outline().articles());
    Map<Integer, Boolean> known = new HashMap<>();
    List<Passage> found = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      boolean cell = paragraph.kind() == Block.Kind.TABLE_CELL;
      String text = plain(paragraph.passage().text());
      int lone = cell || TEMPLATE.matcher(text).find() ? -1 : lone(text);
      if (lone >= 0 && !balanced(canvas, articles, known, paragraph)) {
        found.add(word(paragraph.passage(), lone));
      }
    }
    return TypographyReader.slip(Kind.UNPAIRED, found);
  }

  private static Passage word(Passage paragraph, int at) {
    String text = paragraph.text();
    int from = at;
    int to = at + 1;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return paragraph.sub(from, to);
  }

  /** The same length with the brackets of enumerators blanked out, unless they close one. */
  private static String plain(String text) {
    Search m = ENUMERATOR.matcher(text);
    StringBuilder plain = new StringBuilder(text);
    int open = 0;
    int from = 0;
    while (m.find()) {
      int bracket = m.end() - 1;
      for (int i = from; i < bracket; i++) {
        open = Math.max(0, open + (text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0));
      }
      if (open == 0) {
        plain.setCharAt(bracket, ' ');
      }
      from = open == 0 ? m.end() : bracket;
    }
    return plain.toString();
  }

  /** The place of a round bracket without its half; -1 when all have theirs. */
  private static int lone(String text) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '(') {
        open.add(i);
      } else if (text.charAt(i) == ')') {
        if (open.isEmpty()) {
          return i;
        }
        open.remove(open.size() - 1);
      }
    }
    return open.isEmpty() ? -1 : open.get(0);
  }

  private static boolean balanced(
      Canvas canvas, ArticleIndex articles, Map<Integer, Boolean> known, Paragraph paragraph) {
    return articles
        .at(paragraph.passage().span().start())
        .map(a -> articles.chain(a).get(0))
        .map(
            a ->
                known.computeIfAbsent(
                    a.ordinal(), o -> lone(plain(canvas.passage(a.span()).text())) < 0))
        .orElse(true);
  }

  /** The systems of quotation marks that are used, when there are several. */
  static Optional<TypographicSlip> quotes(Canvas canvas) {
    Passage act = canvas.passage(canvas.outline().act());
    String source = canvas.outline().source().slice(act.span());
    List<String> shown = new ArrayList<>();
    List<Span> firsts = new ArrayList<>();
    int count = 0;
    for (Finder system : SYSTEMS) {
      Search m = system.matcher(source);
      boolean first = true;
      while (m.find()) {
        if (!within(source, m.start()) && !noise(canvas, act, m)) {
          count++;
          if (first) {
            shown.add(Surroundings.flat(m.group()));
            firsts.add(new Span(act.span().start() + m.start(), act.span().start() + m.end()));
          }
          first = false;
        }
      }
    }
    return shown.size() < 2
        ? Optional.empty()
        : Optional.of(new TypographicSlip(Kind.QUOTES, firsts.get(1), shown.get(1), shown, count));
  }

  // a quotation within a quotation has marks of its own
  private static boolean within(String text, int at) {
    String line = text.substring(Math.max(0, at - REACH), at);
    int open = line.lastIndexOf('«');
    return open > line.lastIndexOf('»') && line.lastIndexOf('\n') < open;
  }

  private static boolean noise(Canvas canvas, Passage act, Search m) {
    int from = act.span().start();
    return canvas.outline().isNoise(new Span(from + m.start(), from + m.end()));
  }
}
