package org.contreseing.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Language;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.Verdict;
import org.contreseing.report.Outcome;
import org.contreseing.report.Point;
import org.contreseing.report.Points;
import org.contreseing.report.TypeNames;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/** All agreements of a page in one table, each a link to its own part. */
final class Register {

  private record Line(
      String file,
      String title,
      Optional<Verdict> verdict,
      List<Long> counts,
      String type,
      String id) {}

  private static final List<Severity> WORST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private final Language language;
  private final List<Line> lines = new ArrayList<>();

  Register(Language language) {
    this.language = language;
  }

  void add(Outcome outcome, Report report, String id) {
    List<Point> points = Points.of(report.findings());
    String part = report.agreement().outline().part().map(p -> " (" + p + ")").orElse("");
    String type =
        report.agreement().types().stream()
            .findFirst()
            .map(t -> TypeNames.of(t, language))
            .orElse("");
    lines.add(
        new Line(
            Visible.excerpt(outcome.file(), 120) + part,
            Visible.excerpt(report.agreement().title(), 120),
            Optional.of(report.verdict()),
            WORST_FIRST.stream().map(s -> Points.count(points, s)).toList(),
            type,
            id));
  }

  void addUnread(Outcome outcome, String id) {
    lines.add(
        new Line(Visible.excerpt(outcome.file(), 120), "", Optional.empty(), List.of(), "", id));
  }

  int size() {
    return lines.size();
  }

  void write(Html html) {
    html.open("section", "class", "register");
    html.element("h1", language.pick("Vue d’ensemble", "Overview"));
    html.element("p", sentence(), "class", "sentence");
    html.open("div", "class", "wide", "tabindex", "0", "role", "region");
    html.open("table").open("thead").open("tr");
    labels().forEach(l -> html.element("th", l, "scope", "col"));
    html.close().close().open("tbody");
    lines.forEach(l -> row(html, l));
    html.close().close().close().close();
  }

  private List<String> labels() {
    return language == Language.FR
        ? List.of("Document", "Verdict", "Erreurs", "À relire", "Remarques", "Nature")
        : List.of("Document", "Verdict", "Errors", "To review", "Notes", "Kind");
  }

  /** "30 documents : 12 non conformes, 15 à relire, 2 conformes, 1 non lu." */
  private String sentence() {
    Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    lines.forEach(l -> l.verdict().ifPresent(v -> verdicts.merge(v, 1L, Long::sum)));
    List<String> parts = new ArrayList<>();
    for (Verdict verdict :
        List.of(Verdict.NON_CONFORM, Verdict.REVIEW, Verdict.CONFORM, Verdict.UNDETERMINED)) {
      long count = verdicts.getOrDefault(verdict, 0L);
      if (count > 0) {
        parts.add(count + "\u00a0" + Words.verdicts(count, verdict, language));
      }
    }
    long unread = lines.stream().filter(l -> l.verdict().isEmpty()).count();
    if (unread > 0) {
      parts.add(
          unread + language.pick(unread > 1 ? "\u00a0non lus" : "\u00a0non lu", "\u00a0not read"));
    }
    return Words.count(lines.size(), "document")
        + language.pick("\u00a0: ", ": ")
        + String.join(", ", parts)
        + ".";
  }

  private void row(Html html, Line line) {
    html.open("tr").open("th", "scope", "row");
    html.element("a", line.file(), "href", "#" + line.id());
    if (!line.title().isEmpty()) {
      html.element("span", line.title(), "class", "alias");
    }
    html.close();
    String tone = line.verdict().map(AgreementView::tone).orElse("unread");
    String verdict =
        line.verdict()
            .map(v -> Words.verdict(v, language))
            .orElse(language.pick("non lu", "not read"));
    html.element("td", verdict, "class", "tone " + tone);
    for (int i = 0; i < WORST_FIRST.size(); i++) {
      html.element(
          "td",
          line.counts().isEmpty() ? "" : String.valueOf(line.counts().get(i)),
          "class",
          "count");
    }
    html.element("td", line.type()).close();
  }
}
