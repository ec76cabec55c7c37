package org.contreseing.desk.page;

import java.util.List;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.Verdict;
import org.contreseing.report.Handbook;
import org.contreseing.report.Outcome;
import org.contreseing.report.Point;
import org.contreseing.report.Points;
import org.contreseing.report.VerdictSentence;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;
import org.contreseing.report.html.Anchors;
import org.contreseing.report.html.Contents;
import org.contreseing.report.html.FilterBar;
import org.contreseing.report.html.Html;
import org.contreseing.report.html.Marks;
import org.contreseing.report.html.TextView;
import org.contreseing.report.html.UncheckedView;

/** One agreement of a file: verdict, panels, then outline, text and notes side by side. */
final class AgreementPart {

  private static final List<Severity> WORST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private final Html html;
  private final Review review;
  private final String prefix;
  private final Say say;

  /**
   * @param prefix of the names of all places, different for each agreement of a page
   */
  AgreementPart(Html html, Review review, String prefix) {
    this.html = html;
    this.review = review;
    this.prefix = prefix;
    this.say = review.say();
  }

  /**
   * @param first whether what concerns the whole file stands here
   */
  void write(Outcome outcome, Report report, boolean first) {
    List<Point> points = Points.of(report.findings());
    Anchors anchors = new Anchors(prefix, points);
    html.open("section", "class", "agreement", "id", anchors.section("top"));
    verdict(outcome, report, points);
    blocking(points, anchors);
    panels(report, anchors, first);
    new FilterBar(points).write(html, review.handbook(), review.frame().language());
    html.open("div", "class", "desk");
    new Contents(html, anchors, review.frame().language()).write(report.agreement(), points);
    NotePanel notes = new NotePanel(html, anchors, review);
    new TextView(html, anchors, review.frame().language(), notes::write).write(report, points);
    html.close().close();
  }

  /** What stands in the way of the signature, before anything else. */
  private void blocking(List<Point> points, Anchors anchors) {
    List<Point> errors = points.stream().filter(p -> p.severity() == Severity.ERROR).toList();
    if (errors.isEmpty()) {
      return;
    }
    html.open("details", "class", "panel blocking", "open", "");
    html.element("summary", say.of("panel.blocking", errors.size()));
    html.open("ol");
    for (Point point : errors) {
      html.open(
          "li",
          "data-severity",
          "error",
          "data-chapter",
          Handbook.chapterOf(point.finding().rule()));
      html.element(
          "a",
          Visible.line(point.finding().message()),
          "href",
          "#" + anchors.note(point.finding()),
          "lang",
          review.tongue());
      point
          .finding()
          .article()
          .ifPresent(
              a ->
                  html.element(
                      "span", " " + say.of("article", Visible.excerpt(a, 60)), "class", "where"));
      html.close();
    }
    html.close().close();
  }

  private void panels(Report report, Anchors anchors, boolean first) {
    html.open("div", "class", "panels");
    new FactsPanel(html, anchors, review).write(report.agreement());
    if (first) {
      new VersionsPanel(html, review.frame()).write(review);
      new TalkPanel(html, review).write();
      new TakeAwayPanel(html, review.frame()).write(review.version());
    }
    new SetAsidePanel(html, review).write(report);
    new UncheckedView(html, review.frame().language()).write(report.notChecked());
    html.element(
        "button",
        say.of("keys.title") + " ( ? )",
        "type",
        "button",
        "class",
        "quiet",
        "data-keys",
        "",
        "hidden",
        "");
    html.close();
  }

  private void verdict(Outcome outcome, Report report, List<Point> points) {
    html.open("div", "class", "verdict " + tone(report.verdict()));
    String title = report.agreement().title();
    html.element(
        "p",
        VerdictSentence.of(report, review.heading().profile(), review.frame().language()),
        "class",
        "sentence");
    html.element(
        "h1", Visible.excerpt(title.isEmpty() ? outcome.file() : title, 300), "lang", "fr");
    counts(points);
    html.element("p", how(outcome, report), "class", "facts");
    html.close();
  }

  private String how(Outcome outcome, Report report) {
    String part =
        report.agreement().outline().part().map(n -> say.of("verdict.part", n)).orElse("");
    String book = review.heading().ruleBook();
    return say.of(
        "verdict.how",
        Visible.excerpt(outcome.file(), 120) + part,
        review.version().number(),
        Words.profile(review.heading().profile(), review.frame().language()),
        say.day(review.heading().on()),
        book.substring(0, Math.min(8, book.length())));
  }

  private void counts(List<Point> points) {
    html.open("ul", "class", "counts");
    for (Severity severity : WORST_FIRST) {
      html.open("li", "class", severity.code());
      Marks.sign(html, severity);
      html.text(Words.counted(Points.count(points, severity), severity, review.frame().language()));
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
