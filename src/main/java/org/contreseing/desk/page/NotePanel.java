package org.contreseing.desk.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Finding;
import org.contreseing.model.Proposal;
import org.contreseing.report.Handbook;
import org.contreseing.report.Point;
import org.contreseing.report.RuleNote;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;
import org.contreseing.report.html.Anchors;
import org.contreseing.report.html.Html;
import org.contreseing.report.html.Marks;
import org.contreseing.store.Decision;

/**
 * A note beside the text: what is wrong, the quote, how to mend it, the law, what was decided and
 * said, and forms to decide and to say more.
 */
final class NotePanel {

  private final Html html;
  private final Anchors anchors;
  private final Review review;
  private final Say say;
  private final Map<String, Decision> inForce;
  private final Set<String> named = new HashSet<>();

  NotePanel(Html html, Anchors anchors, Review review) {
    this.html = html;
    this.anchors = anchors;
    this.review = review;
    this.say = review.say();
    this.inForce = review.reviewed().inForce();
  }

  void write(Point point) {
    Finding finding = point.finding();
    open(point);
    html.open("details", "open", "", "class", "fold").open("summary");
    Marks.sign(html, finding.severity());
    html.element("span", severity(finding) + " ", "class", "severity");
    html.element("span", Visible.line(finding.title()), "class", "title", "lang", tongue());
    html.close();
    said(finding);
    mend(finding);
    law(finding);
    consequences(point.consequences());
    new DecisionPart(html, review)
        .write(finding, Optional.ofNullable(inForce.get(finding.fingerprint())));
    html.close().close();
  }

  private String severity(Finding finding) {
    return Words.severity(finding.severity(), review.frame().language());
  }

  // What the rules say was said in the language of the check.
  private String tongue() {
    return review.tongue();
  }

  private void open(Point point) {
    Finding finding = point.finding();
    html.open(
        "section",
        "class",
        "note " + finding.severity().code(),
        "id",
        anchors.note(finding),
        "tabindex",
        "-1",
        "data-severity",
        point.severity().code(),
        "data-chapter",
        Handbook.chapterOf(finding.rule()),
        "aria-label",
        severity(finding) + ", " + Visible.line(finding.title()));
    // Two findings may have the same fingerprint; a page must not have the same name twice.
    if (named.add(finding.fingerprint())) {
      html.open("span", "id", "f-" + finding.fingerprint()).close();
    }
  }

  private void said(Finding finding) {
    if (!finding.message().equals(finding.title())) {
      html.element("p", Visible.line(finding.message()), "lang", tongue());
    }
    if (!finding.quote().isBlank()) {
      html.open("blockquote", "class", "quote", "lang", "fr");
      html.element(
              "a", Visible.excerpt(finding.quote(), 200), "href", "#" + anchors.passage(finding))
          .close();
    }
  }

  private void mend(Finding finding) {
    if (!finding.remedy().isBlank()) {
      html.open("p", "class", "remedy");
      html.element("span", say.of("note.mend"), "class", "label");
      html.element("span", Visible.line(finding.remedy()), "lang", tongue()).close();
    }
    finding
        .proposal()
        .map(Proposal::text)
        .or(() -> review.handbook().rule(finding.rule()).flatMap(RuleNote::wording))
        .ifPresent(w -> Wording.write(html, say, w));
  }

  private void law(Finding finding) {
    html.open("p", "class", "law");
    if (!finding.basis().isEmpty()) {
      html.element("span", say.of("note.law"), "class", "label");
      html.element("span", Visible.line(String.join(say.of("between"), finding.basis())));
      html.text(" ");
    }
    html.element(
        "a",
        say.of("note.rule", finding.rule()),
        "class",
        "rule",
        "href",
        review.frame().to("/rules/" + finding.rule()));
    html.close();
  }

  private void consequences(List<Finding> consequences) {
    if (consequences.isEmpty()) {
      return;
    }
    html.open("details", "class", "follows");
    html.element("summary", say.of("note.follows", consequences.size()));
    html.open("ul");
    for (Finding consequence : consequences) {
      html.open("li", "class", consequence.severity().code(), "id", anchors.note(consequence));
      Marks.sign(html, consequence.severity(), consequence.severity().code());
      html.element("span", Visible.line(consequence.message()) + " ", "lang", tongue());
      html.element(
          "a", say.of("note.passage"), "class", "rule", "href", "#" + anchors.passage(consequence));
      html.close();
    }
    html.close().close();
  }

  /** A finding that a note is about is reached by its fingerprint, however often it moves. */
  static Optional<String> place(String fingerprint) {
    return fingerprint.matches("[0-9A-Za-z-]{1,64}")
        ? Optional.of("#f-" + fingerprint)
        : Optional.empty();
  }
}
