package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.facts.ArticleTargets.Scope;
import org.contreseing.model.Article;
import org.contreseing.model.ArticleReference;
import org.contreseing.model.InternalReference;
import org.contreseing.model.InternalReference.Side;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * References to articles of the agreement without the number of an article: "le présent article",
 * "l'article précédent", "l'article « Durée »", "le paragraphe 2.3 ci-dessus". Only what is found
 * is one: such words may mean a law or another act as well.
 */
final class NamedArticleReader {

  private static final String SIDE = "(?<side> ci-(?:dessus|dessous|après|avant)\\b)?";
  private static final Finder RELATIVE =
      Phrase.of(
          "\\barticle (?:(?<before>précédent|qui précède)|(?<after>suivant|qui suit))\\b|\\bprésent article\\b");
  private static final Finder TITLED =
      Phrase.of("\\barticle (?:intitulé )?[«\"“]~(?<title>[^«»\"“”\\n]{2,80}?)~[»\"”]" + SIDE);
  private static final Finder PARAGRAPH =
      Phrase.of(
          "(?:\\b(?:paragraphes?|points?|sous-articles?)|§)~(?:n°~)?(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,3})(?![\\d/.-]\\d|\\d|\\p{L}|~(?:€|%))"
              + SIDE
              + "(?! (?:de |du |des )(?!présent))");

  private final ArticleNumbers numbers;

  NamedArticleReader(ArticleNumbers numbers) {
    this.numbers = numbers;
  }

  /** References in order of kind, but those that touch a place already taken. */
  List<InternalReference> read(Prose prose, ArticleTargets targets, TypedNumbers taken) {
    List<InternalReference> found = new ArrayList<>();
    prose.each(RELATIVE, m -> relative(prose, m, targets).ifPresent(found::add));
    prose.each(TITLED, m -> titled(prose, m, targets).ifPresent(found::add));
    prose.each(PARAGRAPH, m -> paragraph(prose, m, targets).ifPresent(found::add));
    found.removeIf(r -> !taken.isFree(r.span()));
    return found;
  }

  private static Optional<InternalReference> relative(
      Prose prose, Search m, ArticleTargets targets) {
    int step = m.group("before") != null ? -1 : m.group("after") != null ? 1 : 0;
    Scope scope = targets.around(m.start());
    return scope
        .beside(m.start(), step)
        .map(Article::ordinal)
        .map(o -> reference(prose, m, scope, List.of(), List.of(o), Optional.empty()));
  }

  private static Optional<InternalReference> titled(Prose prose, Search m, ArticleTargets targets) {
    Scope scope = targets.around(m.start());
    List<Integer> meant = scope.titled(m.group("title"));
    return meant.isEmpty()
        ? Optional.empty()
        : Optional.of(reference(prose, m, scope, List.of(), meant, said(m)));
  }

  private Optional<InternalReference> paragraph(Prose prose, Search m, ArticleTargets targets) {
    Scope scope = targets.around(m.start());
    String printed = m.group("number");
    Optional<String> own = scope.here(m.start()).map(a -> a.number() + "." + printed);
    Optional<String> number =
        printed.contains(".") ? numbers.normalise(printed) : own.flatMap(numbers::normalise);
    return number
        .map(n -> new ArticleReference(prose.span(m), n, scope.exactly(n)))
        .filter(ArticleReference::resolved)
        .map(r -> reference(prose, m, scope, List.of(r), r.targets(), said(m)));
  }

  private static Optional<Side> said(Search m) {
    return Optional.ofNullable(m.group("side")).map(NamedArticleReader::side);
  }

  private static Side side(String words) {
    return words.endsWith("dessus") || words.endsWith("avant") ? Side.ABOVE : Side.BELOW;
  }

  private static InternalReference reference(
      Prose prose,
      Search m,
      Scope scope,
      List<ArticleReference> named,
      List<Integer> meant,
      Optional<Side> said) {
    return new InternalReference(
        prose.span(m),
        prose.quote(m.start(), m.end()),
        named,
        scope.annex(),
        meant,
        "",
        said,
        scope.side(meant, m.start()));
  }
}
