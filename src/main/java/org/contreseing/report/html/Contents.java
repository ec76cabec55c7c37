package org.contreseing.report.html;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Agreement;
import org.contreseing.model.Article;
import org.contreseing.model.Language;
import org.contreseing.model.Severity;
import org.contreseing.report.Point;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/** The outline beside the text: every article, with a sign where something stands. */
public final class Contents {

  private final Html html;
  private final Anchors anchors;
  private final Language language;

  public Contents(Html html, Anchors anchors, Language language) {
    this.html = html;
    this.anchors = anchors;
    this.language = language;
  }

  public void write(Agreement agreement, List<Point> points) {
    html.open(
        "nav",
        "class",
        "outline",
        "aria-label",
        language.pick("Plan de la convention", "Outline of the agreement"));
    html.element("h2", language.pick("Plan", "Outline"));
    html.open("ol");
    for (Article article : agreement.outline().articles()) {
      entry(article, worst(article, points));
    }
    html.close().close();
  }

  private void entry(Article article, Optional<Severity> worst) {
    html.open("li", "class", "level-" + Math.min(article.level(), 4));
    html.open("a", "href", "#" + anchors.article(article));
    if (!article.number().isEmpty()) {
      html.element("span", Visible.line(article.number()) + "\u00a0", "class", "number");
    }
    html.text(name(article));
    html.close();
    worst.ifPresent(
        severity ->
            html.element(
                "span",
                "\u00a0" + Words.sign(severity),
                "class",
                "sign " + severity.code(),
                "role",
                "img",
                "aria-label",
                Words.severity(severity, language)));
    html.close();
  }

  /** Its heading, or how it begins. */
  private static String name(Article article) {
    String beginning =
        article.body().length() > 60 ? article.body().substring(0, 60) + "…" : article.body();
    return Visible.excerpt(article.heading().isBlank() ? beginning : article.heading(), 90);
  }

  private static Optional<Severity> worst(Article article, List<Point> points) {
    return points.stream()
        .filter(p -> article.span().contains(p.finding().span().start()))
        .map(Point::severity)
        .max(Severity::compareTo);
  }
}
