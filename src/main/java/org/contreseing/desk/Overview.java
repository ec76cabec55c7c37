package org.contreseing.desk;

import java.util.List;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.NotChecked;
import org.contreseing.model.Severity;
import org.contreseing.report.Point;
import org.contreseing.report.Unchecked;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/**
 * The points in short, worst first, each a link to its place in the text; and what was not checked.
 */
final class Overview {

  private final Html html;
  private final Anchors anchors;
  private final Language language;

  Overview(Html html, Anchors anchors, Language language) {
    this.html = html;
    this.anchors = anchors;
    this.language = language;
  }

  void write(List<Point> points, List<NotChecked> notChecked) {
    filters(points);
    html.open(
        "section",
        "class",
        "overview",
        "aria-label",
        language.pick("Les points, par gravité", "The points, by severity"));
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      group(severity, points.stream().filter(p -> p.severity() == severity).toList());
    }
    notChecked(notChecked);
    html.close();
  }

  /** Hidden until the script that makes them work shows them. */
  private void filters(List<Point> points) {
    html.open("div", "class", "filters", "hidden", "");
    html.element("span", language.pick("Afficher\u00a0:", "Show:"));
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      if (points.stream().anyMatch(p -> p.severity() == severity)) {
        html.open(
            "button",
            "type",
            "button",
            "class",
            "filter",
            "aria-pressed",
            "true",
            "data-severity",
            severity.code());
        html.text(Words.sign(severity) + "\u00a0" + heading(severity)).close();
      }
    }
    html.element(
        "span",
        language.pick(
            "Touches\u00a0: n et p, point suivant et précédent",
            "Keys: n and p, next and previous point"),
        "class",
        "where");
    html.close();
  }

  private void group(Severity severity, List<Point> points) {
    if (points.isEmpty()) {
      return;
    }
    // What blocks is open at once; the rest is one key away.
    html.open(
        "details",
        "class",
        severity.code(),
        severity == Severity.INFO ? "data-folded" : "open",
        "");
    html.open("summary");
    Marks.sign(html, severity);
    html.text(heading(severity) + " (" + points.size() + ")");
    html.close().open("ol");
    points.forEach(point -> entry(point.finding()));
    html.close().close();
  }

  private String heading(Severity severity) {
    return switch (severity) {
      case ERROR -> language.pick("Erreurs", "Errors");
      case WARNING -> language.pick("À relire", "To review");
      case INFO -> language.pick("Remarques", "Notes");
    };
  }

  private void entry(Finding finding) {
    html.open("li")
        .open("a", "href", "#" + anchors.note(finding))
        .text(Visible.line(finding.message()))
        .close();
    finding
        .article()
        .ifPresent(
            article ->
                html.element(
                    "span",
                    " " + language.pick("art.\u00a0", "art.\u00a0") + Visible.line(article),
                    "class",
                    "where"));
    html.close();
  }

  private void notChecked(List<NotChecked> rules) {
    if (rules.isEmpty()) {
      return;
    }
    html.open("details", "class", "unchecked");
    html.element(
        "summary",
        language.pick("Ce qui n’a pas été vérifié", "What was not checked")
            + " ("
            + rules.size()
            + ")");
    html.open("ul");
    Unchecked.byReason(rules)
        .forEach((reason, ids) -> html.element("li", Visible.line(reason) + " (" + ids + ")"));
    html.close().close();
  }
}
