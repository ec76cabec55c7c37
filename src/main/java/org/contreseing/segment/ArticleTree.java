package org.contreseing.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Article;
import org.contreseing.model.Noise;
import org.contreseing.model.Reading;
import org.contreseing.model.Span;
import org.contreseing.segment.Heading.Style;

/**
 * Makes articles of headings: their extent, level, parent, the one before, and what restarts their
 * numbering.
 */
final class ArticleTree {

  private final Reading reading;
  private final List<Noise> noise;
  private final ClauseHeadings clauses;

  ArticleTree(Reading reading, List<Noise> noise, ClauseHeadings clauses) {
    this.reading = reading;
    this.noise = noise;
    this.clauses = clauses;
  }

  /**
   * @param headings true headings in order
   * @param groups titles and chapters, for numbering that starts again under them
   * @param end where the last article ends in the reading
   */
  List<Article> articles(List<Heading> headings, List<Heading> groups, int end) {
    List<Heading> titled = headings.stream().map(h -> withTitleBelow(h, headings, end)).toList();
    List<String> scopes = scopes(titled, groups);
    List<Article> articles = new ArrayList<>();
    Map<String, Integer> lastOf = new HashMap<>();
    for (int i = 0; i < titled.size(); i++) {
      Heading heading = titled.get(i);
      int level = heading.level();
      Optional<Integer> parent = parent(articles, level);
      String family = level + "|" + scopes.get(i) + "|" + parent.map(String::valueOf).orElse("");
      Optional<Integer> previous = Optional.ofNullable(lastOf.put(family, i));
      articles.add(article(i, titled, scopes.get(i), level, parent, previous, groups, end));
    }
    return articles;
  }

  private Article article(
      int i,
      List<Heading> all,
      String scope,
      int level,
      Optional<Integer> parent,
      Optional<Integer> previous,
      List<Heading> groups,
      int end) {
    Heading heading = all.get(i);
    int from = heading.line().from() + heading.line().offset();
    int to = extent(i, all, level, groups, end);
    Span span = reading.span(from, trimmed(from, to));
    int headingEnd = Math.min(heading.end(), to);
    return new Article(
        i,
        heading.number(),
        heading.label(),
        heading.title(),
        level,
        scope,
        parent,
        previous,
        reading.span(from, trimmed(from, headingEnd)),
        span,
        Bodies.without(reading, noise, headingEnd, to),
        clauses.kinds(heading.title()));
  }

  private static int extent(int i, List<Heading> all, int level, List<Heading> groups, int end) {
    int start = all.get(i).line().from();
    int next = end;
    for (int j = i + 1; j < all.size() && next == end; j++) {
      next = all.get(j).level() <= level ? all.get(j).line().from() : next;
    }
    int limit = next;
    return groups.stream()
        .filter(g -> g.style() == Style.GROUP)
        .mapToInt(g -> g.line().from())
        .filter(g -> g > start && g < limit)
        .min()
        .orElse(limit);
  }

  private int trimmed(int from, int to) {
    int at = to;
    while (at > from && Character.isWhitespace(reading.text().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static Optional<Integer> parent(List<Article> articles, int level) {
    for (int i = articles.size() - 1; i >= 0 && level > 1; i--) {
      if (articles.get(i).level() < level) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  // "Article 2" alone on its line: its title stands on the next one, when that reads as a title and
  // a text follows it.
  private Heading withTitleBelow(Heading heading, List<Heading> all, int end) {
    if (!heading.title().isEmpty()
        || heading.end() < heading.line().to()
        || heading.style() == Style.BARE) {
      return heading;
    }
    int next =
        all.stream()
            .mapToInt(h -> h.line().from())
            .filter(f -> f > heading.line().from())
            .min()
            .orElse(end);
    return TitleBelow.find(reading, heading, Math.min(next, end));
  }

  // Numbering that starts again under a title, a chapter or another line that stands out does so in
  // a scope of its own.
  private static List<String> scopes(List<Heading> headings, List<Heading> groups) {
    List<String> scopes = new ArrayList<>();
    String scope = "";
    int last = 0;
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int from = i == 0 ? -1 : headings.get(i - 1).line().from();
      Optional<Heading> group =
          groups.stream()
              .filter(g -> g.line().from() > from && g.line().from() < heading.line().from())
              .reduce((a, b) -> b);
      int rank = heading.rank();
      if (group.isPresent() && heading.level() == 1 && rank == 1 && last > 1) {
        scope = group.get().line().text();
      }
      last = heading.level() == 1 ? rank : last;
      scopes.add(scope);
    }
    return scopes;
  }
}
