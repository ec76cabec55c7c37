package org.contreseing.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How the numbered articles of an agreement follow each other, run by run. A run is what counts on:
 * the articles of one level, scope and parent up to the point where numbering starts again at 1 and
 * goes on to 2.
 *
 * @param successions neighbours within a run, and the pair at which a new run starts
 * @param clashes articles that take a number which their run already has
 */
record Numbering(List<Succession> successions, List<NumberClash> clashes) {

  private record Place(int level, String scope, Optional<Integer> parent) {}

  private static final int LISTED = 10;

  static Numbering of(List<Article> articles) {
    Map<Place, List<Article>> equals = new LinkedHashMap<>();
    articles.stream()
        .filter(a -> a.rank().isPresent())
        .forEach(
            a ->
                equals
                    .computeIfAbsent(
                        new Place(a.level(), a.scope(), a.parent()), p -> new ArrayList<>())
                    .add(a));
    Numbering numbering = new Numbering(new ArrayList<>(), new ArrayList<>());
    equals.values().forEach(numbering::read);
    return numbering;
  }

  private void read(List<Article> equals) {
    int start = 0;
    for (int i = 1; i <= equals.size(); i++) {
      if (i == equals.size() || restarts(equals, i)) {
        readRun(equals.subList(start, i));
        start = i;
      }
      if (i < equals.size() && start == i) {
        successions.add(new Succession(equals.get(i - 1), equals.get(i), List.of(), true));
      }
    }
  }

  private static boolean restarts(List<Article> equals, int at) {
    return rank(equals.get(at)) == 1
        && rank(equals.get(at - 1)) > 1
        && at + 1 < equals.size()
        && rank(equals.get(at + 1)) == 2;
  }

  private void readRun(List<Article> run) {
    Set<Integer> taken = new HashSet<>();
    Map<String, Article> byNumber = new HashMap<>();
    run.forEach(a -> taken.add(rank(a)));
    for (int i = 0; i < run.size(); i++) {
      Article article = run.get(i);
      Article first = byNumber.putIfAbsent(article.number(), article);
      if (first != null) {
        clashes.add(new NumberClash(first, article));
      }
      if (i > 0) {
        successions.add(
            new Succession(
                run.get(i - 1), article, missing(run.get(i - 1), article, taken), false));
      }
    }
  }

  private static List<Integer> missing(Article before, Article after, Collection<Integer> taken) {
    return IntStream.range(rank(before) + 1, rank(after))
        .filter(n -> !taken.contains(n))
        .limit(LISTED)
        .boxed()
        .toList();
  }

  private static int rank(Article article) {
    return article.rank().orElseThrow();
  }
}
