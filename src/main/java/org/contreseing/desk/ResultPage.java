package org.contreseing.desk;

import java.util.List;
import org.contreseing.model.Checked;
import org.contreseing.model.Language;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Verdict;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.report.Point;
import org.contreseing.report.Points;
import org.contreseing.report.Reasons;
import org.contreseing.report.VerdictSentence;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/**
 * The file that was handed in: for each agreement the verdict, the outline, and the text with its
 * points beside it.
 */
final class ResultPage {

  private ResultPage() {}

  /**
   * @param file as handed in
   * @param outcomes of the documents in it; of a container, also those that could not be read
   */
  static String page(String file, List<Outcome> outcomes, Heading heading) {
    return Layout.page(
        Visible.line(file),
        heading.language(),
        html -> {
          int number = 0;
          for (Outcome outcome : outcomes) {
            if (outcome.result() instanceof Checked checked) {
              for (Report report : checked.reports()) {
                agreement(html, outcome.file(), report, heading, "c" + ++number + "-");
              }
            } else {
              unread(html, outcome, heading.language());
            }
          }
        });
  }

  private static void unread(Html html, Outcome outcome, Language language) {
    html.open("section", "class", "refusal");
    html.element("h1", Visible.excerpt(outcome.file(), 300));
    html.element("p", Reasons.message((Unreadable) outcome.result(), language));
    html.close();
  }

  private static void agreement(
      Html html, String file, Report report, Heading heading, String prefix) {
    List<Point> points = Points.of(report.findings());
    Anchors anchors = new Anchors(prefix, points);
    Language language = heading.language();
    verdict(html, file, report, points, heading);
    new Overview(html, anchors, language).write(points, report.notChecked());
    new Sheet(html, anchors, language).write(report.agreement());
    html.open("div", "class", "desk");
    new Contents(html, anchors, language).write(report.agreement(), points);
    new TextView(html, anchors, language).write(report, points);
    html.close();
  }

  private static void verdict(
      Html html, String file, Report report, List<Point> points, Heading heading) {
    Language language = heading.language();
    html.open("section", "class", "verdict " + tone(report.verdict()));
    html.element("p", VerdictSentence.of(report, heading.profile(), language), "class", "sentence");
    String title = report.agreement().title();
    html.element("h1", Visible.excerpt(title.isEmpty() ? file : title, 300));
    html.open("p", "class", "facts");
    html.text(Visible.line(file) + part(report, language) + " · ");
    html.text(
        language.pick("profil ", "profile ") + Words.profile(heading.profile(), language) + " · ");
    html.text(language.pick("au ", "as of ") + Words.day(heading.on(), language) + " · ");
    html.text(
        language.pick("livre de règles ", "rule book ")
            + heading.ruleBook().substring(0, Math.min(8, heading.ruleBook().length())));
    html.close();
    counts(html, points, language);
    html.close();
  }

  private static String part(Report report, Language language) {
    return report
        .agreement()
        .outline()
        .part()
        .map(n -> language.pick(", convention ", ", agreement ") + n)
        .orElse("");
  }

  private static void counts(Html html, List<Point> points, Language language) {
    html.open("ul", "class", "counts");
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      html.open("li", "class", severity.code());
      Marks.sign(html, severity);
      html.text(Words.counted(Points.count(points, severity), severity, language));
      html.close();
    }
    html.close();
  }

  private static String tone(Verdict verdict) {
    return switch (verdict) {
      case NON_CONFORM -> "error";
      case REVIEW, UNDETERMINED -> "warning";
      case CONFORM -> "conform";
    };
  }
}
