package org.contreseing.annotate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.contreseing.extract.Place;
import org.contreseing.extract.Traced;
import org.contreseing.model.Article;
import org.contreseing.model.Block;
import org.contreseing.model.Finding;
import org.contreseing.model.Proposal;
import org.contreseing.model.Report;
import org.contreseing.model.Span;

/**
 * Puts proposed clauses into a DOCX where clauses are missing: as further articles after the last
 * one, headed and numbered as it is.
 */
final class WordProposals {

  private final Traced traced;
  private final XmlPart main;
  private final String part;
  private final WordInsertions insertions;

  WordProposals(Traced traced, XmlPart main, String part, WordInsertions insertions) {
    this.traced = traced;
    this.main = main;
    this.part = part;
    this.insertions = insertions;
  }

  /** Whether a clause is inserted for a finding: where something else is wrong, nothing is. */
  static Optional<Proposal> of(Finding finding) {
    return finding.proposal().filter(p -> finding.span().isEmpty());
  }

  void write(Report report, Edits edits) {
    Map<Proposal, Integer> places = new LinkedHashMap<>();
    report.findings().forEach(f -> of(f).ifPresent(p -> places.putIfAbsent(p, f.span().start())));
    Optional<Article> last = ArticleHeading.last(report.agreement().outline().articles());
    ArticleHeading style =
        last.map(a -> ArticleHeading.of(a, traced.text())).orElse(ArticleHeading.plain());
    Optional<XmlElement> heading = last.flatMap(a -> run(a.headingSpan()));
    Optional<XmlElement> body = last.flatMap(this::body);
    boolean numbered = last.filter(this::numbersItself).isPresent();
    int rank = 1;
    for (Map.Entry<Proposal, Integer> place : places.entrySet()) {
      String title = place.getKey().title();
      String head = numbered ? style.title(title) : style.of(title, rank++);
      StringBuilder written = new StringBuilder(insertions.paragraph(head, heading));
      place.getKey().paragraphs().forEach(p -> written.append(insertions.paragraph(p, body)));
      after(place.getValue()).ifPresent(at -> edits.insert(at, written.toString()));
    }
  }

  /** Whether the number of a heading is none of its words. */
  private boolean numbersItself(Article article) {
    int start = article.headingSpan().start();
    return !article.label().isEmpty() && place(start).isEmpty();
  }

  private Optional<XmlElement> body(Article article) {
    return traced.text().blocks().stream()
        .filter(b -> b.span().start() >= article.headingSpan().end())
        .filter(b -> b.span().end() <= article.span().end())
        .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
        .findFirst()
        .flatMap(b -> run(b.span()));
  }

  /** The run that holds the last word of a span. */
  private Optional<XmlElement> run(Span span) {
    for (int i = span.end() - 1; i >= span.start(); i--) {
      Optional<Place> place = place(i);
      if (place.isPresent()) {
        return place.flatMap(main::elementOf).flatMap(e -> e.nearest(r -> r.is("r")));
      }
    }
    return Optional.empty();
  }

  private Optional<Place> place(int position) {
    return traced.origins().at(position).filter(p -> p.part().equals(part));
  }

  /** The end of the paragraph or table of the body after which a position stands. */
  private Optional<Integer> after(int position) {
    for (int i = position - 1; i >= 0; i--) {
      Optional<Place> place = place(i);
      if (place.isPresent()) {
        return place
            .flatMap(main::elementOf)
            .flatMap(e -> e.nearest(b -> b.parent().filter(p -> p.is("body")).isPresent()))
            .map(XmlElement::end);
      }
    }
    return Optional.empty();
  }
}
