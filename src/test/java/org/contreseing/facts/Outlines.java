package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.contreseing.model.Annex;
import org.contreseing.model.Article;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.contreseing.model.Reading;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;

/**
 * Small agreements laid out by rule, so that readers are tested without a segmenter: "# " starts
 * the title, "Article 4 : Durée" and "4.1 Durée" start articles, "Annexe 1 : Prix" an annex, "> " a
 * quoted line.
 */
final class Outlines {

  private static final Pattern HEADING =
      Pattern.compile("(?m)^(?:Article (\\S+)(?: : (.*))?|(\\d+\\.\\d+) (\\p{Lu}.*))$");
  private static final Pattern ANNEX = Pattern.compile("(?m)^Annexe ?(\\S*)(?: : .*)?$");
  private static final Pattern TITLE = Pattern.compile("(?m)^# .*$");
  private static final Pattern QUOTED = Pattern.compile("(?m)^> .*$");
  private static final Pattern STOP = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\n\\n");

  private Outlines() {}

  static Outline of(String text) {
    Reading reading =
        new Reading(
            text,
            IntStream.range(0, text.length()).toArray(),
            IntStream.range(1, text.length() + 1).toArray(),
            text.length());
    SourceText source =
        new SourceText(text, List.of(), List.of(), Optional.empty(), SourceText.Origin.TEXT, false);
    int end = first(ANNEX, text).map(MatchResult::start).orElse(text.length());
    return new Outline(
        source,
        reading,
        source.whole(),
        Optional.empty(),
        first(TITLE, text).map(m -> new Span(m.start() + 2, m.end())),
        Span.at(0),
        Span.at(0),
        articles(text, 0, end),
        Span.at(end),
        annexes(text),
        QUOTED
            .matcher(text)
            .results()
            .map(m -> new Noise(Noise.Kind.QUOTED_TEXT, new Span(m.start(), m.end())))
            .toList(),
        sentences(text, end));
  }

  static Prose prose(String text) {
    return new Prose(of(text));
  }

  private static Optional<MatchResult> first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst();
  }

  private static List<Article> articles(String text, int from, int to) {
    List<MatchResult> headings =
        HEADING.matcher(text).results().filter(m -> m.start() >= from && m.start() < to).toList();
    List<Article> articles = new ArrayList<>();
    Optional<Integer> parent = Optional.empty();
    for (int i = 0; i < headings.size(); i++) {
      MatchResult m = headings.get(i);
      boolean sub = m.group(3) != null;
      parent = sub ? parent : Optional.of(i);
      articles.add(article(text, m, i, end(headings, i, sub, to), sub ? parent : Optional.empty()));
    }
    return articles;
  }

  private static int end(List<MatchResult> headings, int i, boolean sub, int to) {
    return headings.stream()
        .skip(i + 1)
        .filter(m -> sub || m.group(3) == null)
        .mapToInt(MatchResult::start)
        .findFirst()
        .orElse(to);
  }

  private static Article article(
      String text, MatchResult m, int ordinal, int end, Optional<Integer> parent) {
    String number = m.group(3) == null ? m.group(1) : m.group(3);
    String heading = Optional.ofNullable(m.group(3) == null ? m.group(2) : m.group(4)).orElse("");
    Span headingSpan = new Span(m.start(), m.end());
    int level = parent.isPresent() ? 2 : 1;
    return new Article(
        ordinal,
        number,
        m.group(),
        heading,
        level,
        "",
        parent,
        Optional.empty(),
        headingSpan,
        new Span(m.start(), end),
        text.substring(m.end(), end),
        List.of());
  }

  private static List<Annex> annexes(String text) {
    List<MatchResult> headings = ANNEX.matcher(text).results().toList();
    List<Annex> annexes = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      MatchResult m = headings.get(i);
      int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
      annexes.add(
          new Annex(
              m.group(1),
              m.group(),
              new Span(m.start(), m.end()),
              new Span(m.start(), end),
              articles(text, m.end(), end)));
    }
    return annexes;
  }

  private static List<Span> sentences(String text, int to) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (MatchResult stop : STOP.matcher(text.substring(0, to)).results().toList()) {
      sentences.add(new Span(start, stop.start()));
      start = stop.end();
    }
    sentences.add(new Span(start, Math.max(start, to)));
    return sentences;
  }
}
