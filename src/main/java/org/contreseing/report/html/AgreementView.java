package org.contreseing.report.html;

import java.util.List;
import org.contreseing.model.Checked;
import org.contreseing.model.Language;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.Verdict;
import org.contreseing.model.WaiverNote;
import org.contreseing.report.Handbook;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.report.Point;
import org.contreseing.report.Points;
import org.contreseing.report.VerdictSentence;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/**
 * One checked agreement: the verdict, the points in short, the facts, and the text with its notes.
 */
public final class AgreementView {

  private final Html html;
  private final Heading heading;
  private final Handbook handbook;
  private final Language language;

  public AgreementView(Html html, Heading heading, Handbook handbook) {
    this.html = html;
    this.heading = heading;
    this.handbook = handbook;
    this.language = heading.language();
  }

  /** Whatever is to be said of waivers for a document stands with its first agreement. */
  static List<WaiverNote> notes(Checked checked, Report report) {
    return report == checked.reports().get(0) ? checked.notes() : List.of();
  }

  /**
   * @param outcome the document
   * @param report of one agreement in it
   * @param prefix of the names of all places, different for each agreement of a page
   */
  public void write(Outcome outcome, Checked checked, Report report, String prefix) {
    List<Point> points = Points.of(report.findings());
    Anchors anchors = new Anchors(prefix, points);
    html.open("section", "class", "agreement", "id", anchors.section("top"));
    verdict(outcome, report, points);
    new FilterBar(points).write(html, handbook, language);
    new Overview(html, anchors, language).write(points, report);
    new SetAsideView(html, language).write(report, notes(checked, report));
    new UncheckedView(html, language).write(report.notChecked());
    new Sheet(html, anchors, heading).write(report.agreement());
    html.open("div", "class", "desk");
    new Contents(html, anchors, language).write(report.agreement(), points);
    new TextView(html, anchors, language, handbook).write(report, points);
    html.close().close();
  }

  private void verdict(Outcome outcome, Report report, List<Point> points) {
    html.open("div", "class", "verdict " + tone(report.verdict()));
    String title = report.agreement().title();
    html.element("h1", Visible.excerpt(title.isEmpty() ? outcome.file() : title, 300));
    html.element("p", VerdictSentence.of(report, heading.profile(), language), "class", "sentence");
    counts(points);
    html.open("p", "class", "facts");
    html.text(Visible.line(outcome.file()) + part(report) + " · ");
    html.text(
        language.pick("profil ", "profile ") + Words.profile(heading.profile(), language) + " · ");
    html.text(language.pick("au ", "as of ") + Words.day(heading.on(), language) + " · ");
    html.text(
        language.pick("livre de règles ", "rule book ")
            + heading.ruleBook().substring(0, Math.min(8, heading.ruleBook().length())));
    html.close().close();
  }

  private String part(Report report) {
    return report
        .agreement()
        .outline()
        .part()
        .map(n -> language.pick(", convention ", ", agreement ") + n)
        .orElse("");
  }

  private void counts(List<Point> points) {
    html.open("ul", "class", "counts");
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      html.open("li", "class", severity.code());
      Marks.sign(html, severity);
      html.text(Words.counted(Points.count(points, severity), severity, language));
      html.close();
    }
    html.close();
  }

  static String tone(Verdict verdict) {
    return switch (verdict) {
      case NON_CONFORM -> "error";
      case REVIEW, UNDETERMINED -> "warning";
      case CONFORM -> "conform";
    };
  }
}
