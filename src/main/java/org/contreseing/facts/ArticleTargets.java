package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.contreseing.model.Annex;
import org.contreseing.model.Article;
import org.contreseing.model.InternalReference.Side;

/**
 * The articles that a reference can mean, by number, alone and behind their parents' numbers, and
 * by title. In an annex that has articles of its own these come first.
 */
final class ArticleTargets {

  /** The articles of the act, or those of one of its annexes. */
  final class Scope {

    private final List<Article> articles;
    private final Optional<Integer> annex;
    private final ArticleIndex places;
    private final Map<Integer, Article> byOrdinal = new HashMap<>();
    private final TreeMap<String, List<Article>> byNumber = new TreeMap<>();
    private final TreeMap<Integer, String> whole = new TreeMap<>();
    private final List<String> titles = new ArrayList<>();

    private Scope(List<Article> articles, Optional<Integer> annex) {
      this.articles = articles;
      this.annex = annex;
      places = new ArticleIndex(articles);
      for (Article article : articles) {
        byOrdinal.put(article.ordinal(), article);
        numbers.normalise(article.number()).ifPresent(n -> put(n, article));
        article
            .parent()
            .filter(p -> p < articles.size())
            .map(p -> articles.get(p).number() + ".")
            .filter(p -> !article.number().startsWith(p))
            .ifPresent(p -> put(p + article.number(), article));
      }
    }

    private void put(String number, Article article) {
      if (number.matches(WHOLE)) {
        whole.put(Integer.parseInt(number), number);
      }
      List<Article> bearers = byNumber.computeIfAbsent(number, n -> new ArrayList<>());
      if (!bearers.contains(article)) {
        bearers.add(article);
      }
    }

    /** Rank of the annex whose articles these are. */
    Optional<Integer> annex() {
      return annex;
    }

    /**
     * Articles of the highest level that bear a number, those of the reference's own title or
     * chapter alone where some do. "2.1" may be a paragraph that is not numbered as an article
     * where article 2 has none: then it means article 2.
     */
    List<Integer> of(String number, int at) {
      List<Article> bearers = byNumber.getOrDefault(number, List.of());
      int point = number.lastIndexOf('.');
      if (bearers.isEmpty() && point > 0) {
        return hasParts(number.substring(0, point + 1))
            ? List.of()
            : of(number.substring(0, point), at);
      }
      int level = bearers.stream().mapToInt(Article::level).min().orElse(0);
      List<Article> highest = bearers.stream().filter(a -> a.level() == level).toList();
      String scope = here(at).map(Article::scope).orElse("");
      List<Article> near = highest.stream().filter(a -> a.scope().equals(scope)).toList();
      return (near.isEmpty() ? highest : near).stream().map(Article::ordinal).toList();
    }

    /**
     * Articles that bear a number in the title or chapter of this name; numbering starts again only
     * from the second on, so the first has no name of its own here.
     */
    List<Integer> within(String title, String number) {
      String[] words = Spelling.words(title).split(" ");
      boolean first = numbers.normalise(words[1]).filter("1"::equals).isPresent();
      boolean divided =
          articles.stream().anyMatch(a -> Spelling.words(a.scope()).startsWith(words[0] + " "));
      String wanted = first && divided ? "" : String.join(" ", words);
      return byNumber.getOrDefault(number, List.of()).stream()
          .filter(
              a ->
                  wanted.isEmpty()
                      ? a.scope().isEmpty()
                      : (Spelling.words(a.scope()) + " ").startsWith(wanted + " "))
          .map(Article::ordinal)
          .toList();
    }

    /** Subdivisions that bear a number, and nothing in their stead. */
    List<Integer> exactly(String number) {
      return byNumber.getOrDefault(number, List.of()).stream()
          .filter(a -> a.level() > 1)
          .map(Article::ordinal)
          .toList();
    }

    private boolean hasParts(String prefix) {
      String first = byNumber.ceilingKey(prefix);
      return first != null && first.startsWith(prefix);
    }

    /** Articles of this title; those that only begin so where none is called exactly that. */
    List<Integer> titled(String title) {
      String wanted = Spelling.words(title);
      List<Integer> exact = where(t -> t.equals(wanted));
      return exact.isEmpty() ? where(t -> t.startsWith(wanted + " ")) : exact;
    }

    private List<Integer> where(Predicate<String> wanted) {
      if (titles.isEmpty()) {
        articles.forEach(a -> titles.add(Spelling.words(a.heading())));
      }
      return IntStream.range(0, titles.size())
          .filter(i -> wanted.test(titles.get(i)))
          .mapToObj(i -> articles.get(i).ordinal())
          .toList();
    }

    /** The article of the first level in which an offset stands. */
    Optional<Article> here(int at) {
      return places.at(prose.span(at, at).start()).map(a -> places.chain(a).get(0));
    }

    /** The article of the first level at an offset (0), or the one before (-1) or after (1) it. */
    Optional<Article> beside(int at, int step) {
      Optional<Article> next = here(at);
      if (step == 0 || next.isEmpty()) {
        return next;
      }
      return IntStream.iterate(next.get().ordinal() + step, byOrdinal::containsKey, i -> i + step)
          .mapToObj(byOrdinal::get)
          .filter(a -> a.level() == 1)
          .findFirst();
    }

    /** On which side of an offset all targets stand. */
    Optional<Side> side(List<Integer> targets, int at) {
      int place = prose.span(at, at).start();
      List<Article> meant = targets.stream().map(byOrdinal::get).toList();
      boolean above = meant.stream().allMatch(a -> a.span().end() <= place);
      boolean below = meant.stream().allMatch(a -> a.span().start() > place);
      return meant.isEmpty() || above == below
          ? Optional.empty()
          : Optional.of(above ? Side.ABOVE : Side.BELOW);
    }
  }

  // an act of twelve articles is not miscounted by thirty: such a number is one of a code
  private static final int FAR = 10;

  private static final String WHOLE = "\\d{1,3}";

  private final Prose prose;
  private final ArticleNumbers numbers;
  private final Scope own;
  private final List<Scope> annexes;

  ArticleTargets(Prose prose, ArticleNumbers numbers) {
    this.prose = prose;
    this.numbers = numbers;
    own = new Scope(prose.outline().articles(), Optional.empty());
    List<Annex> all = prose.outline().annexes();
    annexes =
        IntStream.range(0, all.size())
            .mapToObj(i -> new Scope(all.get(i).articles(), Optional.of(i)))
            .toList();
  }

  /** Where numbers named at an offset are to be looked for: where more of them are found. */
  Scope scope(List<String> named, int at) {
    return prose
        .annex(at)
        .map(a -> annexes.get(prose.outline().annexes().indexOf(a)))
        .filter(s -> found(s, named, at) > 0 && found(s, named, at) >= found(own, named, at))
        .orElse(own);
  }

  private static long found(Scope scope, List<String> named, int at) {
    return named.stream().filter(n -> !scope.of(n, at).isEmpty()).count();
  }

  /** Where an article that an offset stands in or beside is to be looked for. */
  Scope around(int at) {
    return prose.annex(at).map(a -> annexes.get(prose.outline().annexes().indexOf(a))).orElse(own);
  }

  /** Whether the act could have had an article of this number. */
  boolean isInReach(String number) {
    int whole = Integer.parseInt(number.replaceFirst("\\D.*$", ""));
    return whole <= 2 * own.byNumber.size() + FAR;
  }

  /** All articles from one number to another, both left out; none when they are not whole. */
  List<Integer> between(Scope scope, String first, String last, int at) {
    if (!first.matches(WHOLE) || !last.matches(WHOLE)) {
      return List.of();
    }
    int from = Integer.parseInt(first) + 1;
    int to = Math.max(from, Integer.parseInt(last));
    return scope.whole.subMap(from, to).values().stream()
        .flatMap(n -> scope.of(n, at).stream())
        .toList();
  }
}
