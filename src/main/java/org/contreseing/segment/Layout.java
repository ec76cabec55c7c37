package org.contreseing.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contreseing.model.Annex;
import org.contreseing.model.Article;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.contreseing.model.Passage;
import org.contreseing.model.Reading;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;

/** Lays out one agreement: finds its zones from its headings and set phrases. */
final class Layout {

  private static final int CHAPTER_LINES = 3;

  private final SourceText source;
  private final Reading reading;
  private final Lines lines;
  private final List<Noise> noise;
  private final ClauseHeadings clauses;
  private final Decided decided;
  private final List<Line> free;
  private final List<Heading> proposals;

  Layout(
      SourceText source,
      Reading reading,
      Lines lines,
      List<Noise> noise,
      ClauseHeadings clauses,
      Decided decided) {
    this.source = source;
    this.reading = reading;
    this.lines = lines;
    this.noise = noise;
    this.clauses = clauses;
    this.decided = decided;
    this.free = Noises.without(lines, noise);
    this.proposals =
        free.stream()
            .flatMap(l -> HeadingGrammar.propose(l).stream())
            .map(h -> Continuation.join(lines, h))
            .toList();
  }

  Outline outline(Optional<Integer> part) {
    Closing closing = new Closing(lines, free, proposals, decided);
    List<Heading> all = new Numbering(lines, proposals, clauses, decided).articles();
    List<Heading> main = closing.mainOnly(all);
    int first = main.isEmpty() ? lines.end() : chapterOf(main.get(0)).from();
    Zones zones = Zones.of(closing, lines, free, decided, main, first);
    List<Line> before = free.stream().filter(zones::opens).toList();
    Opening opening = Opening.of(lines, before, decided, zones.openingEnd());
    ArticleTree tree = new ArticleTree(reading, noise, clauses);
    List<Noise> seen = new ArrayList<>(noise);
    zones.notes().ifPresent(n -> seen.add(new Noise(Noise.Kind.NOTE, stretch(n))));
    seen.sort(Comparator.comparing(Noise::span));
    List<Article> articles = tree.articles(main, groups(), zones.articlesEnd());
    Span whole = part.isEmpty() ? source.whole() : reading.span(lines.start(), lines.end());
    return new Outline(
        source,
        reading,
        whole,
        part,
        opening.title().map(t -> reading.span(t.from(), t.to())),
        stretch(opening.parties()),
        stretch(opening.recitals()),
        articles,
        stretch(zones.signature()),
        annexes(zones, all, tree),
        seen.stream().filter(n -> whole.contains(n.span())).toList(),
        sentences(zones, articles));
  }

  // The chapter whose heading stands right above the first article, its title between them.
  private Line chapterOf(Heading first) {
    int above = first.line().index();
    for (int passed = 0; passed <= CHAPTER_LINES; passed++) {
      Optional<Line> before = lines.previousText(above);
      if (before.isEmpty() || !HeadingGrammar.isTitle(before.get().text())) {
        return first.line();
      }
      above = before.get().index();
      boolean chapter =
          HeadingGrammar.propose(before.get())
              .filter(h -> h.style() == Heading.Style.GROUP)
              .isPresent();
      if (chapter) {
        return before.get();
      }
    }
    return first.line();
  }

  private Span stretch(Stretch stretch) {
    return reading.span(stretch.from(), stretch.to());
  }

  private List<Heading> groups() {
    List<Heading> groups =
        new ArrayList<>(proposals.stream().filter(h -> h.style() == Heading.Style.GROUP).toList());
    for (Line line : free) {
      boolean standsOut =
          line.words() > 2
              && (line.isCapitals() || line.level() > 0)
              && HeadingGrammar.propose(line).isEmpty();
      if (standsOut && lines.opensParagraph(line.index())) {
        groups.add(new Heading(line, Heading.Style.BARE, "", "", line.text(), line.to()));
      }
    }
    groups.sort(Comparator.comparingInt(h -> h.line().index()));
    return groups;
  }

  private List<Annex> annexes(Zones zones, List<Heading> all, ArticleTree tree) {
    List<Heading> headings = zones.annexes();
    List<Annex> annexes = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int next = i + 1 < headings.size() ? headings.get(i + 1).line().from() : lines.end();
      int end = zones.annexEnd(heading, next);
      List<Heading> own =
          all.stream()
              .filter(h -> h.line().from() > heading.line().from() && h.line().from() < end)
              .toList();
      annexes.add(
          new Annex(
              heading.number(),
              heading.line().text(),
              heading.line().span(),
              reading.span(heading.line().from() + heading.line().offset(), end),
              tree.articles(own, List.of(), end)));
    }
    return annexes;
  }

  // Of the act up to its first annex, and of the signature zone when that stands behind it.
  private List<Span> sentences(Zones zones, List<Article> articles) {
    List<Span> titles =
        articles.stream().filter(a -> !a.heading().isEmpty()).map(Article::headingSpan).toList();
    List<Span> sentences = new ArrayList<>();
    Stretch signature = zones.signature();
    boolean inside = zones.annexed() < signature.from();
    int end = inside || zones.signedFirst() ? zones.annexed() : signature.to();
    sentences(sentences, titles, lines.start(), end);
    if (inside) {
      sentences(sentences, titles, signature.from(), signature.to());
    }
    return sentences;
  }

  // No sentence runs over noise, which is none of the text, nor from a title into its article.
  private void sentences(List<Span> sentences, List<Span> titles, int start, int end) {
    int from = start;
    Set<Span> known = Set.copyOf(titles);
    List<Span> stops =
        Stream.concat(
                titles.stream(),
                noise.stream().filter(n -> n.kind() != Noise.Kind.QUOTED_TEXT).map(Noise::span))
            .sorted()
            .toList();
    for (Span stop : stops) {
      int at = reading.indexOf(stop.start());
      int after = reading.indexOf(stop.end());
      if (at >= from && after <= end) {
        sentences.addAll(Sentences.of(new Passage(reading, from, at)));
        if (known.contains(stop)) {
          sentences.add(stop);
        }
        from = after;
      }
    }
    sentences.addAll(Sentences.of(new Passage(reading, from, Math.max(from, end))));
  }
}
