package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.contreseing.model.Passage;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.TypographicSlip;
import org.contreseing.model.TypographicSlip.Kind;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds slips of typing and conversion that patterns can tell for sure; each kind is told once. A
 * recognised scan is left alone: its slips are the recognition's.
 */
final class TypographyReader {

  private static final int FEWEST_BULLETS = 3;
  private static final int SHOWN = 4;

  private static final Finder BULLETS =
      Finder.of("(?m)^[ \\t]*+(?<sign>[⑩✘\\uE000-\\uF8FF]|o(?=[ \\t]+\\p{L}{2}))[ \\t]*\\S");
  private static final Finder MARKUP =
      Finder.of(
          "\\*\\*[^*\\n]{1,80}\\*\\*|(?m:^#{1,6} \\S.*$)|\\\\_|</?(?:br|b|i|p|strong|em|u|span|div)\\s?/?>|&(?:nbsp|amp|eacute|egrave|agrave|ecirc|ccedil|laquo|raquo|rsquo|lt|gt|quot);");
  private static final Finder EXPONENT = Finder.of("[\\p{L}\\d]\\^\\{?\\p{L}{1,4}\\}?");
  private static final Finder GLUED =
      Wording.exact(
          "(?<![\\p{L}'’/@.])[àÀ](?:le|la|les)(?![\\p{L}])|(?<=[ \\n])\\([^()\\n]{2,40}\\)\\p{Ll}{2,}|(?<![\\p{L}&/@.])\\p{L}{2,}[,;](?=\\p{L}{2})\\p{L}+|(?<![\\p{L}/@._-])\\p{Ll}{3,}\\.\\p{Lu}\\p{Ll}{2,}(?![\\p{L}.(/@])|(?:\\.{4,}|…{2,})\\p{Ll}{2,}");

  /** The signs of {@link #GLUED}, which tell sooner that there is none. */
  private static final Finder MAY_GLUE =
      Wording.exact(
          "[àÀ]l[ae]|\\)(?=\\p{Ll}{2})|[,;](?=\\p{L}{2})|\\.(?=\\p{Lu}\\p{Ll}{2})|[.…](?=\\p{Ll}{2})");

  private static final Finder PUNCTUATION =
      Wording.exact(
          "\\b[Ee]tc\\s?(?:\\.{2,}|…)|\\b[Ee]tc(?=[^.\\p{L}\\d])|,\\s?,|;\\s?;|(?<=\\p{L}{2})\\.\\.(?=\\s+\\p{Lu})|,\\s?;|;\\s?,|[,;]\\.(?![.\\d])|:\\s?:");
  private static final Finder ADDRESS = Finder.of("https?:|www\\.|@|\\{\\{|\\{%|::");

  private TypographyReader() {}

  static List<TypographicSlip> read(Canvas canvas, List<Paragraph> paragraphs) {
    Outline outline = canvas.outline();
    if (outline.source().origin() == SourceText.Origin.OCR) {
      return List.of();
    }
    return Stream.of(
            bullets(canvas),
            markup(canvas),
            stamp(outline),
            slip(Kind.GLUED, glued(canvas)),
            PairReader.unpaired(canvas, paragraphs),
            PairReader.quotes(canvas),
            CapitalReader.read(canvas),
            slip(Kind.PUNCTUATION, lines(canvas, PUNCTUATION)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The slip of a kind, shown by the first of its places. */
  static Optional<TypographicSlip> slip(Kind kind, List<Passage> places) {
    Map<String, Passage> shown = new LinkedHashMap<>();
    places.forEach(p -> shown.putIfAbsent(Surroundings.flat(p.text()).strip(), p));
    return places.stream()
        .min(Comparator.comparing(Passage::span))
        .map(
            p ->
                new TypographicSlip(
                    kind,
                    p.span(),
                    Surroundings.flat(p.text()).strip(),
                    shown.keySet().stream().limit(SHOWN).toList(),
                    places.size()));
  }

  private static Optional<TypographicSlip> bullets(Canvas canvas) {
    Passage act = canvas.act();
    List<Passage> signs = new ArrayList<>();
    Search m = BULLETS.matcher(act.text());
    while (m.find()) {
      signs.add(act.sub(m.start("sign"), m.end("sign")));
    }
    return signs.size() < FEWEST_BULLETS ? Optional.empty() : slip(Kind.BULLETS, signs);
  }

  // the marks of a Markdown file are meant; the reading has taken them away already
  private static Optional<TypographicSlip> markup(Canvas canvas) {
    List<Passage> found = new ArrayList<>(Canvas.all(EXPONENT, canvas.act()));
    if (!canvas.outline().source().markup()) {
      found.addAll(Canvas.all(MARKUP, canvas.act()));
    }
    return slip(Kind.MARKUP, found);
  }

  // where a format has pages, stamps stand on their edges
  private static Optional<TypographicSlip> stamp(Outline outline) {
    if (outline.source().pages().isPresent()) {
      return Optional.empty();
    }
    String text = outline.reading().text();
    List<Passage> cuts =
        joined(outline).stream()
            .map(s -> outline.reading().passage(s))
            .filter(p -> cuts(text, p))
            .toList();
    return slip(Kind.STAMP, cuts);
  }

  // a stamp of several lines is one
  private static List<Span> joined(Outline outline) {
    List<Span> stamps = new ArrayList<>();
    for (Noise noise : outline.noise()) {
      if (noise.kind() == Noise.Kind.STAMP && outline.act().contains(noise.span())) {
        int last = stamps.size() - 1;
        boolean goesOn =
            last >= 0
                && outline
                    .source()
                    .content()
                    .substring(
                        stamps.get(last).end(),
                        Math.max(stamps.get(last).end(), noise.span().start()))
                    .isBlank();
        if (goesOn) {
          stamps.set(last, stamps.get(last).cover(noise.span()));
        } else {
          stamps.add(noise.span());
        }
      }
    }
    return stamps;
  }

  private static boolean cuts(String text, Passage stamp) {
    String before = text.substring(0, stamp.from()).stripTrailing();
    String after = text.substring(stamp.to()).stripLeading();
    return !before.isEmpty()
        && !after.isEmpty()
        && Character.isLowerCase(after.charAt(0))
        && (Character.isLetter(before.charAt(before.length() - 1)) || before.endsWith(","));
  }

  private static List<Passage> glued(Canvas canvas) {
    return MAY_GLUE.matcher(canvas.act().text()).find() ? lines(canvas, GLUED) : List.of();
  }

  // marks that the reading has taken away may have stood between
  private static List<Passage> lines(Canvas canvas, Finder pattern) {
    // what no part of the whole matches, no line does
    if (!pattern.matcher(canvas.act().text()).find()) {
      return List.of();
    }
    return Canvas.lines(canvas.act()).stream()
        .filter(l -> !ADDRESS.matcher(l.text()).find())
        .flatMap(l -> Canvas.all(pattern, l).stream())
        .filter(p -> p.span().length() == p.text().length())
        .toList();
  }
}
