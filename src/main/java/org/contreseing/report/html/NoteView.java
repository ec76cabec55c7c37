package org.contreseing.report.html;

import java.util.List;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Proposal;
import org.contreseing.report.Handbook;
import org.contreseing.report.Point;
import org.contreseing.report.RuleNote;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/**
 * A note beside the text: what is wrong, how to mend it, the law, and the consequences folded under
 * it.
 */
final class NoteView {

  private final Html html;
  private final Anchors anchors;
  private final Language language;
  private final Handbook handbook;

  NoteView(Html html, Anchors anchors, Language language, Handbook handbook) {
    this.html = html;
    this.anchors = anchors;
    this.language = language;
    this.handbook = handbook;
  }

  void write(Point point) {
    Finding finding = point.finding();
    html.open(
        "aside",
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
        Words.severity(finding.severity(), language) + ", " + Visible.line(finding.title()));
    html.open("p", "class", "note-title");
    Marks.sign(html, finding.severity());
    html.element("span", Words.severity(finding.severity(), language), "class", "severity");
    html.element(
        "a",
        finding.rule(),
        "class",
        "rule",
        "href",
        "#" + anchors.passage(finding),
        "title",
        language.pick("Voir le passage", "See the passage"));
    html.close();
    html.element("p", Visible.line(finding.title()), "class", "title");
    if (!finding.message().equals(finding.title())) {
      html.element("p", Visible.line(finding.message()));
    }
    labelled(language.pick("Comment corriger", "How to mend it"), finding.remedy(), "remedy");
    labelled(
        language.pick("Droit", "Law"),
        String.join(language.pick("\u00a0; ", "; "), finding.basis()),
        "law");
    finding
        .proposal()
        .map(Proposal::text)
        .or(() -> handbook.rule(finding.rule()).flatMap(RuleNote::wording))
        .ifPresent(this::wording);
    consequences(point.consequences());
    html.close();
  }

  private void wording(String wording) {
    html.open("details", "class", "wording");
    html.element("summary", language.pick("Rédaction possible", "Possible wording"));
    html.open("blockquote", "lang", "fr");
    wording.lines().filter(l -> !l.isBlank()).forEach(l -> html.element("p", Visible.line(l)));
    html.close().close();
  }

  private void labelled(String label, String text, String kind) {
    if (!text.isBlank()) {
      html.open("p", "class", kind);
      html.element("span", label, "class", "label");
      html.text(Visible.line(text));
      html.close();
    }
  }

  private void consequences(List<Finding> consequences) {
    if (consequences.isEmpty()) {
      return;
    }
    html.open("details");
    html.element(
        "summary",
        language.pick("Ce qui en découle", "What follows from it")
            + " ("
            + consequences.size()
            + ")");
    html.open("ul");
    for (Finding consequence : consequences) {
      html.open("li", "class", consequence.severity().code(), "id", anchors.note(consequence));
      Marks.sign(html, consequence.severity());
      html.text(Visible.line(consequence.message()) + " ");
      html.element(
          "a", consequence.rule(), "class", "rule", "href", "#" + anchors.passage(consequence));
      html.close();
    }
    html.close().close();
  }
}
