package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Article;
import org.contreseing.model.Passage;
import org.contreseing.model.Repetition;
import org.contreseing.model.Repetition.Kind;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds what two articles lay down: the object of the agreement, and whole sentences. Items of
 * lists may well come again, one list for each party.
 */
final class RepetitionReader {

  private static final Finder OBJECT =
      Wording.exact(
          "\\b(?:la|le)\\s+presente?\\s+(?:convention|contrat|accord|protocole|charte|partenariat|bail)(?:\\s+[\\p{L}'-]+){0,4}\\s+a\\s+(?:ainsi\\s+)?pour\\s+(?:objet|but|objectif)\\b");
  private static final int FEWEST_WORDS = 14;
  // what leans on the sentence before it says something else in another place
  private static final Finder LEANS =
      Wording.exact(
          "^(?:ils?|elles?|toutefois|lorsque|dans ce|en outre|cette|cet?|ces|celui|celle|a ce titre|en cas|sauf|il en)\\b");

  private RepetitionReader() {}

  static List<Repetition> read(Canvas canvas, List<Paragraph> paragraphs) {
    ArticleIndex articles = new ArticleIndex(canvas.outline().articles());
    List<Repetition> found = new ArrayList<>();
    object(canvas, articles).ifPresent(found::add);
    sentences(canvas, articles, paragraphs).ifPresent(found::add);
    return List.copyOf(found);
  }

  private static Optional<Repetition> object(Canvas canvas, ArticleIndex articles) {
    Passage body = canvas.articles();
    Search m = OBJECT.matcher(Spelling.fold(body.text()));
    Span first = null;
    while (m.find()) {
      Span here = body.span(m);
      if (first != null && apart(articles, first, here)) {
        return Optional.of(of(articles, Kind.OBJECT, first, here));
      }
      first = first == null ? here : first;
    }
    return Optional.empty();
  }

  private static Optional<Repetition> sentences(
      Canvas canvas, ArticleIndex articles, List<Paragraph> paragraphs) {
    Map<String, Span> seen = new HashMap<>();
    int at = 0;
    for (Span sentence : canvas.outline().sentences()) {
      Passage words = Canvas.trim(canvas.passage(sentence));
      while (at < paragraphs.size() && paragraphs.get(at).passage().to() <= words.from()) {
        at++;
      }
      Optional<Span> before =
          at < paragraphs.size() && weighs(paragraphs.get(at), words)
              ? Optional.ofNullable(seen.putIfAbsent(Spelling.words(words.text()), words.span()))
              : Optional.empty();
      if (before.filter(b -> apart(articles, b, words.span())).isPresent()) {
        return Optional.of(of(articles, Kind.SENTENCE, before.get(), words.span()));
      }
    }
    return Optional.empty();
  }

  private static boolean weighs(Paragraph in, Passage sentence) {
    String words = Spelling.words(sentence.text());
    return !in.isItem()
        && !in.heading()
        && in.passage().from() <= sentence.from()
        && sentence.text().endsWith(".")
        && words.split(" ").length >= FEWEST_WORDS
        && !LEANS.matcher(words).find();
  }

  private static boolean apart(ArticleIndex articles, Span first, Span second) {
    Optional<Article> one = root(articles, first);
    Optional<Article> other = root(articles, second);
    return one.isPresent() && other.isPresent() && one.get().ordinal() != other.get().ordinal();
  }

  private static Optional<Article> root(ArticleIndex articles, Span at) {
    return articles.at(at.start()).map(a -> articles.chain(a).get(0));
  }

  private static Repetition of(ArticleIndex articles, Kind kind, Span first, Span second) {
    return new Repetition(
        kind,
        first,
        second,
        root(articles, first).map(Article::name).orElse(""),
        root(articles, second).map(Article::name).orElse(""));
  }
}
