package org.contreseing.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Agreement;
import org.contreseing.model.Article;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.report.Handbook;
import org.contreseing.report.Point;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/** The points in short, by severity and by article, each a link to its note. */
final class Overview {

  private final Html html;
  private final Anchors anchors;
  private final Language language;

  Overview(Html html, Anchors anchors, Language language) {
    this.html = html;
    this.anchors = anchors;
    this.language = language;
  }

  void write(List<Point> points, Report report) {
    if (points.isEmpty()) {
      return;
    }
    html.open("div", "class", "overview");
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      bySeverity(severity, points.stream().filter(p -> p.severity() == severity).toList());
    }
    byArticle(points, report.agreement());
    html.close();
  }

  private void bySeverity(Severity severity, List<Point> points) {
    if (points.isEmpty()) {
      return;
    }
    // What blocks is open at once; the rest is one key away.
    html.open(
        "details",
        "class",
        "panel " + severity.code(),
        severity == Severity.INFO ? "data-folded" : "open",
        "");
    html.open("summary");
    Marks.sign(html, severity);
    html.text(FilterBar.heading(severity, language) + " (" + points.size() + ")");
    html.close().open("ol");
    points.forEach(this::entry);
    html.close().close();
  }

  private void entry(Point point) {
    Finding finding = point.finding();
    html.open(
        "li",
        "data-severity",
        point.severity().code(),
        "data-chapter",
        Handbook.chapterOf(finding.rule()));
    html.element("a", Visible.line(finding.message()), "href", "#" + anchors.note(finding));
    String article =
        finding
            .article()
            .map(a -> language.pick("art.\u00a0", "art.\u00a0") + Visible.excerpt(a, 60) + " · ")
            .orElse("");
    html.element("span", " " + article + finding.rule(), "class", "where").close();
  }

  private void byArticle(List<Point> points, Agreement agreement) {
    html.open("details", "class", "panel by-article", "data-folded", "");
    html.element("summary", language.pick("Article par article", "Article by article"));
    html.open("ul");
    places(points, agreement)
        .forEach(
            (place, some) -> {
              html.open("li");
              html.element("span", place, "class", "place");
              html.text(" ");
              some.forEach(this::reference);
              html.close();
            });
    html.close().close();
  }

  private void reference(Point point) {
    Finding finding = point.finding();
    html.open(
        "a",
        "class",
        "reference",
        "href",
        "#" + anchors.note(finding),
        "data-severity",
        point.severity().code(),
        "data-chapter",
        Handbook.chapterOf(finding.rule()));
    Marks.sign(html, point.severity(), point.severity().code());
    html.element("span", Words.severity(point.severity(), language) + " ", "class", "hidden");
    html.text(finding.rule()).close().text(" ");
  }

  private Map<String, List<Point>> places(List<Point> points, Agreement agreement) {
    Map<String, List<Point>> places = new LinkedHashMap<>();
    for (Point point : points) {
      places.computeIfAbsent(place(point, agreement), name -> new ArrayList<>()).add(point);
    }
    return places;
  }

  private String place(Point point, Agreement agreement) {
    Optional<Article> article = agreement.outline().articleAt(point.finding().span().start());
    if (article.isEmpty()) {
      return point.finding().span().start() < agreement.placeOfMissing().start()
          ? language.pick("Titre et parties", "Title and parties")
          : language.pick("Fin de l’acte", "End of the act");
    }
    String number = Visible.line(article.get().number());
    String heading = Visible.excerpt(article.get().heading(), 90);
    return number.isEmpty() ? heading : number + "\u00a0· " + heading;
  }
}
