package org.contreseing.report.html;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.contreseing.model.Language;
import org.contreseing.model.Severity;
import org.contreseing.report.Handbook;
import org.contreseing.report.Point;
import org.contreseing.report.Words;

/** The controls that narrow one agreement to some severities or one chapter of rules. */
public final class FilterBar {

  private final SortedSet<Severity> severities = new TreeSet<>();
  private final SortedSet<String> chapters = new TreeSet<>();

  public FilterBar(List<Point> points) {
    for (Point point : points) {
      severities.add(point.severity());
      chapters.add(Handbook.chapterOf(point.finding().rule()));
    }
  }

  /** Hidden until the script that makes them work shows them; nothing where nothing was found. */
  public void write(Html html, Handbook handbook, Language language) {
    if (severities.isEmpty()) {
      return;
    }
    html.open(
        "div",
        "class",
        "filters",
        "hidden",
        "",
        "role",
        "group",
        "aria-label",
        language.pick("Filtres", "Filters"));
    html.element("span", language.pick("Afficher\u00a0:", "Show:"));
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      if (severities.contains(severity)) {
        button(html, severity, language);
      }
    }
    chapters(html, handbook, language);
    html.element("span", "", "class", "shown where", "role", "status");
    html.element("span", keys(language), "class", "where keys");
    html.close();
  }

  private static void button(Html html, Severity severity, Language language) {
    html.open(
        "button",
        "type",
        "button",
        "class",
        "filter",
        "aria-pressed",
        "true",
        "data-show",
        severity.code());
    html.text(Words.sign(severity) + "\u00a0" + heading(severity, language)).close();
  }

  private void chapters(Html html, Handbook handbook, Language language) {
    if (chapters.size() < 2) {
      return;
    }
    html.open("label", "class", "chapters");
    html.element("span", language.pick("Chapitre\u00a0: ", "Chapter: "));
    html.open("select");
    html.element("option", language.pick("tous", "all"), "value", "all");
    chapters.forEach(code -> html.element("option", handbook.chapter(code), "value", code));
    html.close().close();
  }

  private static String keys(Language language) {
    return language.pick(
        "Touches\u00a0: n et p, point suivant et précédent",
        "Keys: n and p, next and previous point");
  }

  static String heading(Severity severity, Language language) {
    return switch (severity) {
      case ERROR -> language.pick("Erreurs", "Errors");
      case WARNING -> language.pick("À relire", "To review");
      case INFO -> language.pick("Remarques", "Notes");
    };
  }
}
