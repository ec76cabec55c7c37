package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.contreseing.model.Annex;
import org.contreseing.model.Article;
import org.contreseing.model.Located;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Indexed;
import org.contreseing.search.Search;

/**
 * The reading of one agreement as the number readers look at it: in lower case, matches that touch
 * noise or run over a blank line not seen, and every offset leading to its sentence and its
 * article. Offsets are those of {@link #text()}.
 */
final class Prose {

  // a scan reads "tr0is"
  private static final Finder SCANNED_O = Finder.of("(?<=\\p{Ll})0(?=\\p{Ll})");
  private static final Finder AMENDMENT = Phrase.of("\\bavenant\\b");
  private static final int BEFORE = 220;
  private static final int AFTER = 180;
  private static final int NEAR = 700;

  private final Outline outline;
  private final Passage passage;
  private final String printed;
  private final String text;
  private final Indexed searched;
  private final Indexed searchedAsPrinted;
  private final List<Span> noise;
  private final BlankLines blankLines;
  private final Sentences sentences;
  private final ArticleIndex articles;
  private final TreeMap<Integer, Annex> annexes = new TreeMap<>();

  Prose(Outline outline) {
    this(outline, outline.noise());
  }

  private Prose(Outline outline, List<Noise> noise) {
    this.outline = outline;
    passage = outline.reading().passage(outline.whole());
    printed = passage.text();
    text = SCANNED_O.matcher(Phrase.lower(printed)).replaceAll("o");
    searched = new Indexed(text);
    searchedAsPrinted = new Indexed(printed);
    this.noise = local(noise);
    blankLines = BlankLines.of(text);
    sentences = new Sentences(printed, outline.sentences().stream().map(this::local).toList());
    articles = new ArticleIndex(outline.articles());
    outline.annexes().forEach(a -> annexes.put(a.span().start(), a));
  }

  /**
   * The same with quoted text for an amendment, whose quotations are what it newly stipulates; any
   * other agreement quotes what is not its own.
   */
  Prose withAmendments() {
    List<Noise> rest =
        outline.noise().stream().filter(n -> n.kind() != Noise.Kind.QUOTED_TEXT).toList();
    return amends() ? new Prose(outline, rest) : this;
  }

  /** Whether its title says that it amends another agreement. */
  boolean amends() {
    return AMENDMENT.matcher(title()).find();
  }

  Outline outline() {
    return outline;
  }

  /** The whole in lower case, every character at its place. */
  String text() {
    return text;
  }

  /** A stretch as printed, on one line. */
  String quote(int start, int end) {
    return Surroundings.flat(printed.substring(start, end));
  }

  /** The place in the source of a stretch of the text. */
  Span span(int start, int end) {
    return passage.span(start, end);
  }

  Span span(MatchResult match) {
    return span(match.start(), match.end());
  }

  /** The stretch of the text for a span of the source. */
  Span local(Span source) {
    ToIntFunction<Integer> index =
        at -> Math.min(Math.max(outline.reading().indexOf(at) - passage.from(), 0), text.length());
    int start = index.applyAsInt(source.start());
    return new Span(start, Math.max(start, index.applyAsInt(source.end())));
  }

  /** All matches of a pattern that are the agreement's own words and stay within a paragraph. */
  List<MatchResult> find(Finder pattern) {
    List<MatchResult> found = new ArrayList<>();
    each(pattern, m -> found.add(m.toMatchResult()));
    return found;
  }

  /** Shows each match that {@link #find} would give, with the names of its groups. */
  void each(Finder pattern, Consumer<Search> eye) {
    each(pattern.matcher(searched), eye);
  }

  /** The same for a pattern in which the case of letters counts. */
  void eachAsPrinted(Finder pattern, Consumer<Search> eye) {
    each(pattern.matcher(searchedAsPrinted), eye);
  }

  /**
   * Shows each match that starts at one of these places and after the match before it; of several
   * patterns the first that matches there.
   */
  void eachAt(int[] starts, List<Finder> patterns, Consumer<Search> eye) {
    List<Search> matchers =
        patterns.stream().map(p -> p.matcher(text).useTransparentBounds(true)).toList();
    int from = 0;
    for (int start : starts) {
      Optional<Search> match =
          matchers.stream().filter(m -> m.region(start, text.length()).lookingAt()).findFirst();
      if (start >= from && match.isPresent()) {
        from = match.get().end();
        match.filter(m -> isReadable(start, m.end())).ifPresent(eye);
      }
    }
  }

  private void each(Search matcher, Consumer<Search> eye) {
    while (matcher.find()) {
      if (isReadable(matcher.start(), matcher.end())) {
        eye.accept(matcher);
      }
    }
  }

  /** Whether a stretch is the agreement's own words and within one paragraph. */
  boolean isReadable(int start, int end) {
    return !isNoise(start, end) && !blankLines.isWithin(start, end);
  }

  /** The same for a span of the source. */
  boolean isReadable(Span source) {
    Span here = local(source);
    return isReadable(here.start(), here.end());
  }

  /** The sentence at an offset. */
  Span sentence(int at) {
    return sentences.at(at);
  }

  /** The sentence after the one at an offset, empty at the end of a paragraph. */
  String sentenceAfter(int at) {
    Span next = sentences.after(at);
    return Surroundings.flat(text.substring(next.start(), next.end()));
  }

  /** The place of that sentence. */
  Span nextSentence(int at) {
    return sentences.after(at);
  }

  /** What stands around a stretch, in lower case on one line. */
  Surroundings around(int start, int end) {
    Span sentence = sentences.at(start);
    int from = Math.max(Math.min(sentence.start(), start), start - BEFORE);
    int to = Math.min(Math.max(sentence.end(), end), end + AFTER);
    return new Surroundings(
        flat(from, start), flat(end, to), sentenceText(start), headings(start), kinds(start));
  }

  /** The sentence at an offset in lower case on one line, of an endless one what stands near. */
  String sentenceText(int at) {
    Span sentence = sentences.at(at);
    return flat(
        Math.max(sentence.start(), at - NEAR), Math.max(at, Math.min(sentence.end(), at + NEAR)));
  }

  private String flat(int start, int end) {
    return Surroundings.flat(text.substring(Math.min(start, end), end));
  }

  /** The innermost article at an offset. */
  Optional<Article> article(int at) {
    return articles.at(span(at, Math.min(at + 1, text.length())).start());
  }

  /** Whether an offset stands in the heading line of an article. */
  boolean isHeading(int at) {
    int place = span(at, Math.min(at + 1, text.length())).start();
    return article(at).map(a -> a.headingSpan().contains(place)).orElse(false);
  }

  /** The outermost article at an offset. */
  Optional<Article> rootArticle(int at) {
    return article(at).map(a -> articles.chain(a).get(0));
  }

  /** Headings of the articles around an offset in lower case, outermost first. */
  String headings(int at) {
    return article(at).map(articles::headings).map(Phrase::lower).orElse("");
  }

  private String kinds(int at) {
    return article(at)
        .map(a -> articles.chain(a).stream().flatMap(c -> c.clauses().stream()))
        .map(kinds -> kinds.distinct().collect(Collectors.joining(" ")))
        .orElse("");
  }

  /** The annex in which an offset stands. */
  Optional<Annex> annex(int at) {
    int place = span(at, Math.min(at + 1, text.length())).start();
    return Optional.ofNullable(annexes.floorEntry(place))
        .map(Map.Entry::getValue)
        .filter(a -> a.span().contains(place));
  }

  /** The title of the agreement in lower case on one line, empty when there is none. */
  String title() {
    return outline
        .title()
        .map(t -> Phrase.lower(Surroundings.flat(outline.reading().slice(t))))
        .orElse("");
  }

  private boolean isNoise(int start, int end) {
    int low = 0;
    int high = noise.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (noise.get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < noise.size() && noise.get(low).start() < end;
  }

  // sorted and without overlap, so that one search tells
  private List<Span> local(List<? extends Located> located) {
    Span[] spans =
        located.stream()
            .map(l -> local(l.span()))
            .filter(s -> !s.isEmpty())
            .sorted()
            .toArray(Span[]::new);
    List<Span> merged = new ArrayList<>();
    Arrays.stream(spans)
        .forEach(
            s -> {
              int last = merged.size() - 1;
              if (last >= 0 && s.start() < merged.get(last).end()) {
                merged.set(last, merged.get(last).cover(s));
              } else {
                merged.add(s);
              }
            });
    return List.copyOf(merged);
  }
}
