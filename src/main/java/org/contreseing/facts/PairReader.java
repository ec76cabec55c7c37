package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Article;
import org.contreseing.model.Block;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.model.TypographicSlip;
import org.contreseing.model.TypographicSlip.Kind;

/** Finds brackets and quotation marks that lack their other half, or are not of one system. */
final class PairReader {

  private static final Pattern ENUMERATOR =
      Pattern.compile("(?:^|[\\s;,:.])(?:\\d{1,3}|\\p{L}|[ivxIVX]{1,4})\\)");
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{|\\{%|\\[[^\\]]*$|:-?\\)|;-?\\)");
  private static final List<Pattern> SYSTEMS =
      List.of(
          Pattern.compile("«[^«»\\n]{1,120}»"),
          Pattern.compile("“[^“”\\n]{1,120}”"),
          Pattern.compile("(?<![\\p{L}\\d])\"[^\"\\n=]{2,120}\"(?![\\p{L}\\d])"));

  private PairReader() {}

  /** The first bracket without its half, neither in its paragraph nor in its article. */
  static Optional<TypographicSlip> unpaired(Canvas canvas, List<Paragraph> paragraphs) {
    List<Passage> found = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      boolean cell = paragraph.kind() == Block.Kind.TABLE_CELL;
      String text = plain(paragraph.passage().text());
      int lone = cell || TEMPLATE.matcher(text).find() ? -1 : lone(text);
      if (lone >= 0 && !balanced(canvas, paragraph)) {
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

  /** The same length with enumerators blanked out. */
  private static String plain(String text) {
    Matcher m = ENUMERATOR.matcher(text);
    StringBuilder plain = new StringBuilder(text);
    int from = 0;
    while (m.find(from)) {
      boolean opened = text.lastIndexOf('(', m.end() - 1) > text.lastIndexOf(')', m.end() - 2);
      if (!opened) {
        plain.setCharAt(m.end() - 1, ' ');
      }
      from = m.end() - 1;
      from = Math.max(from, m.start() + 1);
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

  private static boolean balanced(Canvas canvas, Paragraph paragraph) {
    int at = paragraph.passage().span().start();
    Optional<Span> article =
        canvas.outline().articles().stream()
            .filter(a -> a.level() == 1 && a.span().contains(at))
            .map(Article::span)
            .findFirst();
    return article.map(s -> lone(plain(canvas.passage(s).text())) < 0).orElse(true);
  }

  /** The systems of quotation marks that are used, when there are several. */
  static Optional<TypographicSlip> quotes(Canvas canvas) {
    Passage act = canvas.passage(canvas.outline().act());
    String source = canvas.outline().source().slice(act.span());
    List<String> shown = new ArrayList<>();
    List<Span> firsts = new ArrayList<>();
    int count = 0;
    for (Pattern system : SYSTEMS) {
      Matcher m = system.matcher(source);
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
    int open = text.lastIndexOf('«', at - 1);
    return open > text.lastIndexOf('»', at - 1) && text.lastIndexOf('\n', at) < open;
  }

  private static boolean noise(Canvas canvas, Passage act, Matcher m) {
    int from = act.span().start();
    return canvas.outline().isNoise(new Span(from + m.start(), from + m.end()));
  }
}
