package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.contreseing.model.HoursFault;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Hours of the day that cannot be kept. A range that starts in the evening may go on the next day;
 * requests and the help that answers them are one service when one article speaks of both.
 */
final class HoursReader {

  private static final int EVENING = 17;
  private static final int DAY = 24 * 60;
  private static final String HOUR = "(\\d{1,2})\\s?(?:h|heures?\\b)\\s?(\\d{2}(?!\\d))?";
  private static final Finder RANGE =
      Finder.of("(?<!\\d)" + HOUR + "\\s?(?:à|-|–|et|jusqu'à)\\s?" + HOUR);
  private static final Finder NIGHT =
      Finder.of("\\b(?:nuit|nocturne|lendemain|astreinte|soir|minuit)");
  private static final Finder REQUESTS =
      Finder.of("\\b(?:demandes?|tickets?|signalements?|réclamations?)\\b");
  private static final Finder HELP =
      Finder.of("\\b(?:support|assistance|hotline|centre de services)\\b");

  private record Range(Span span, String quote, int from, int to, String sentence) {

    boolean backwards() {
      return to == from || to < from && from < EVENING * 60 && !NIGHT.matcher(sentence).find();
    }

    boolean sameAs(Range other) {
      return from == other.from && to == other.to;
    }

    boolean isFor(Finder service, Finder not) {
      return service.matcher(sentence).find() && !not.matcher(sentence).find();
    }
  }

  private HoursReader() {}

  static List<HoursFault> read(Canvas canvas) {
    List<HoursFault> found = new ArrayList<>();
    for (List<Range> ranges : byArticle(canvas).values()) {
      ranges.stream()
          .filter(Range::backwards)
          .forEach(r -> found.add(new HoursFault(r.span(), r.quote(), Optional.empty())));
      clash(ranges).ifPresent(found::add);
    }
    return found;
  }

  private static Map<Integer, List<Range>> byArticle(Canvas canvas) {
    ArticleIndex articles = new ArticleIndex(canvas.outline().articles());
    Map<Integer, List<Range>> found = new TreeMap<>();
    for (Span sentence : canvas.outline().sentences()) {
      articles
          .at(sentence.start())
          .map(a -> articles.chain(a).get(0).ordinal())
          .ifPresent(
              root ->
                  found
                      .computeIfAbsent(root, r -> new ArrayList<>())
                      .addAll(ranges(canvas.passage(sentence))));
    }
    return found;
  }

  private static List<Range> ranges(Passage passage) {
    List<Range> found = new ArrayList<>();
    String text = Phrase.lower(passage.text());
    Search m = RANGE.matcher(text);
    while (m.find()) {
      int from = minutes(m.group(1), m.group(2));
      int to = minutes(m.group(3), m.group(4));
      if (from <= DAY && to <= DAY) {
        found.add(new Range(passage.span(m), Surroundings.flat(m.group()), from, to, text));
      }
    }
    return found;
  }

  private static int minutes(String hour, String minute) {
    return Integer.parseInt(hour) * 60 + (minute == null ? 0 : Integer.parseInt(minute));
  }

  private static Optional<HoursFault> clash(List<Range> ranges) {
    List<Range> asked = ranges.stream().filter(r -> r.isFor(REQUESTS, HELP)).toList();
    List<Range> answered = ranges.stream().filter(r -> r.isFor(HELP, REQUESTS)).toList();
    return asked.size() == 1 && answered.size() == 1 && !asked.get(0).sameAs(answered.get(0))
        ? Optional.of(
            new HoursFault(
                answered.get(0).span(), answered.get(0).quote(), Optional.of(asked.get(0).quote())))
        : Optional.empty();
  }
}
