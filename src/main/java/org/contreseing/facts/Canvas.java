package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.contreseing.model.Annex;
import org.contreseing.model.Article;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.contreseing.model.Passage;
import org.contreseing.model.Placeholder;
import org.contreseing.model.Reading;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * The reading of one agreement with everything blanked out that is not of it (contents list,
 * stamps, running headers, page numbers, quoted text, notes, other agreements of the file). Offsets
 * stay those of the reading, so passages cut from it give source spans.
 *
 * @param outline the outline it is made from
 * @param reading the blanked reading
 */
record Canvas(Outline outline, Reading reading) {

  static Canvas of(Outline outline) {
    return without(outline, outline.noise());
  }

  /** The same with quoted text kept: what an amendment writes into another agreement. */
  Canvas quoting() {
    List<Noise> rest =
        outline.noise().stream().filter(n -> n.kind() != Noise.Kind.QUOTED_TEXT).toList();
    return rest.size() == outline.noise().size() ? this : without(outline, rest);
  }

  private static Canvas without(Outline outline, List<Noise> noises) {
    Reading full = outline.reading();
    int length = full.text().length();
    char[] text = full.text().toCharArray();
    int[] starts = new int[length];
    int[] ends = new int[length];
    for (int i = 0; i < length; i++) {
      Span at = full.span(i, i + 1);
      starts[i] = at.start();
      ends[i] = at.end();
    }
    blank(text, 0, full.indexOf(outline.whole().start()));
    blank(text, full.indexOf(outline.whole().end()), length);
    for (Noise noise : noises) {
      blank(text, full.indexOf(noise.span().start()), full.indexOf(noise.span().end()));
    }
    int sourceLength = outline.source().content().length();
    return new Canvas(outline, new Reading(new String(text), starts, ends, sourceLength));
  }

  private static void blank(char[] text, int from, int to) {
    for (int i = from; i < Math.min(to, text.length); i++) {
      text[i] = text[i] == '\n' ? '\n' : ' ';
    }
  }

  String text() {
    return reading.text();
  }

  Passage passage(Span source) {
    return reading.passage(source);
  }

  /** Title, parties, recitals, articles and signature: the agreement without its annexes. */
  Passage act() {
    return passage(outline.act());
  }

  /** The agreement with its annexes. */
  Passage whole() {
    return passage(outline.whole());
  }

  /** From the first article's heading to the last one's end; empty when there are none. */
  Passage articles() {
    List<Article> articles = outline.articles();
    if (articles.isEmpty()) {
      return passage(outline.placeOfMissing());
    }
    int end = articles.stream().mapToInt(a -> a.span().end()).max().orElseThrow();
    return passage(
        new Span(articles.get(0).span().start(), Math.max(end, articles.get(0).span().start())));
  }

  /** The sentences that begin in a zone, in order. */
  List<Passage> sentences(Passage zone) {
    Span where = zone.span();
    return outline.sentences().stream()
        .filter(s -> where.contains(s.start()))
        .map(this::passage)
        .toList();
  }

  /** The sentence around a place, or the line when no sentence is known there. */
  Passage sentenceAround(int index) {
    int source = reading.span(index, index).start();
    return outline.sentenceAt(source).map(this::passage).orElseGet(() -> lineAround(index));
  }

  /** The line around an index of the reading. */
  Passage lineAround(int index) {
    int from = index == 0 ? 0 : text().lastIndexOf('\n', index - 1) + 1;
    int to = text().indexOf('\n', index);
    return new Passage(reading, from, to < 0 ? text().length() : to);
  }

  /** The lines of a passage, blank ones left out. */
  static List<Passage> lines(Passage zone) {
    List<Passage> lines = new ArrayList<>();
    String text = zone.text();
    int from = 0;
    while (from <= text.length()) {
      int to = text.indexOf('\n', from);
      int end = to < 0 ? text.length() : to;
      if (!text.substring(from, end).isBlank()) {
        lines.add(trim(zone.sub(from, end)));
      }
      from = end + 1;
    }
    return lines;
  }

  /** A passage without the white space around it. */
  static Passage trim(Passage passage) {
    String text = passage.text();
    int from = 0;
    int to = text.length();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return passage.sub(from, to);
  }

  /** All matches of a pattern in a passage, as passages. */
  static List<Passage> all(Finder pattern, Passage zone) {
    Search matcher = pattern.matcher(zone.text());
    return matcher.results().map((MatchResult m) -> zone.sub(m.start(), m.end())).toList();
  }

  /** Where a place stands. */
  Placeholder.Zone zone(Span place) {
    int at = place.start();
    if (outline.annexes().stream().map(Annex::span).anyMatch(s -> s.contains(at))) {
      return Placeholder.Zone.ANNEX;
    }
    if (outline.signature().contains(at)) {
      return Placeholder.Zone.SIGNATURE;
    }
    if (outline.articles().stream().anyMatch(a -> a.span().contains(at))) {
      return Placeholder.Zone.ARTICLE;
    }
    if (outline.parties().contains(at)) {
      return Placeholder.Zone.PARTIES;
    }
    return outline.title().filter(t -> t.contains(at)).isPresent()
        ? Placeholder.Zone.TITLE
        : Placeholder.Zone.RECITALS;
  }
}
