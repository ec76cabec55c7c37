package org.contreseing.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Article;
import org.contreseing.model.Outline;
import org.contreseing.model.Span;
import org.contreseing.model.StraySubdivision;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds paragraphs numbered after another article than the one they stand in. One such number may
 * be a date or a sum; two that follow each other are a numbering.
 */
final class StrayReader {

  private static final Finder DOTTED =
      Finder.of(
          "^(?:Article\\s+)?(?<number>(?<article>\\d{1,2})\\.(?<rank>\\d{1,2})[.)]?)\\s*[-–—:]?\\s+\\p{Lu}");
  private static final Finder WHOLE = Finder.of("\\d{1,2}");

  private record Numbered(Span span, String printed, String article, int rank) {}

  private StrayReader() {}

  static List<StraySubdivision> read(Outline outline, List<Paragraph> paragraphs) {
    ArticleIndex articles = new ArticleIndex(outline.articles());
    Map<Article, List<Numbered>> byArticle = new LinkedHashMap<>();
    for (Paragraph paragraph : paragraphs) {
      Search m = DOTTED.matcher(paragraph.passage().text());
      Optional<Article> in = m.find() ? article(articles, paragraph) : Optional.empty();
      if (in.isPresent() && !m.group("article").equals(in.get().number())) {
        byArticle
            .computeIfAbsent(in.get(), a -> new ArrayList<>())
            .add(
                new Numbered(
                    paragraph.passage().sub(m.start("number"), m.end("number")).span(),
                    m.group("number"),
                    m.group("article"),
                    Integer.parseInt(m.group("rank"))));
      }
    }
    List<StraySubdivision> found = new ArrayList<>();
    byArticle.forEach((a, n) -> of(a, n).ifPresent(found::add));
    return List.copyOf(found);
  }

  private static Optional<Article> article(ArticleIndex articles, Paragraph paragraph) {
    int at = paragraph.passage().span().start();
    return articles
        .at(at)
        .map(a -> articles.chain(a).get(0))
        .filter(a -> a.headingSpan().start() < at && WHOLE.matcher(a.number()).matches());
  }

  private static Optional<StraySubdivision> of(Article article, List<Numbered> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      Numbered first = numbers.get(i - 1);
      Numbered next = numbers.get(i);
      if (first.article().equals(next.article()) && next.rank() == first.rank() + 1) {
        return Optional.of(
            new StraySubdivision(first.span(), first.printed(), article.number(), numbers.size()));
      }
    }
    return Optional.empty();
  }
}
