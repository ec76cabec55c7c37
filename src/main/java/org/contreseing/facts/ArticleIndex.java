package org.contreseing.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.contreseing.model.Article;

/**
 * Articles by the places they cover, so that a long agreement does not cost a walk through all of
 * them for every number.
 */
final class ArticleIndex {

  private final TreeMap<Integer, Article> innermostFrom = new TreeMap<>();
  private final Map<Integer, Article> byOrdinal = new HashMap<>();

  ArticleIndex(List<Article> articles) {
    articles.forEach(a -> byOrdinal.put(a.ordinal(), a));
    Deque<Article> open = new ArrayDeque<>();
    for (Article article : articles) {
      close(open, article.span().start());
      innermostFrom.put(article.span().start(), article);
      open.push(article);
    }
    close(open, Integer.MAX_VALUE);
  }

  // where a subdivision ends the article around it goes on
  private void close(Deque<Article> open, int at) {
    while (!open.isEmpty() && open.peek().span().end() <= at) {
      int end = open.pop().span().end();
      innermostFrom.remove(end);
      if (!open.isEmpty() && open.peek().span().end() > end) {
        innermostFrom.put(end, open.peek());
      }
    }
  }

  /** The innermost article at an offset of the source. */
  Optional<Article> at(int offset) {
    return Optional.ofNullable(innermostFrom.floorEntry(offset))
        .map(Map.Entry::getValue)
        .filter(a -> a.span().contains(offset));
  }

  /** The article and those it subdivides, outermost first. */
  List<Article> chain(Article article) {
    List<Article> chain = new ArrayList<>();
    Optional<Article> at = Optional.of(article);
    while (at.isPresent() && !chain.contains(at.get())) {
      chain.add(0, at.get());
      at = at.flatMap(Article::parent).map(byOrdinal::get);
    }
    return chain;
  }

  /** Headings of the article and of those it subdivides, outermost first. */
  String headings(Article article) {
    return String.join(
        " / ", chain(article).stream().map(Article::heading).filter(h -> !h.isEmpty()).toList());
  }
}
