package org.contreseing.report;

import java.io.IOException;
import java.util.List;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Places;
import org.contreseing.model.Severity;

/**
 * One point of a text report: what it is, its quote and place, how to mend it, the law, and its
 * consequences.
 */
final class TextPoint {

  private static final int INDENT = 2;
  private static final int BODY = 6;
  // A quote shows which passage is meant; the passage itself is in the document.
  private static final int QUOTE_LIMIT = 240;

  private final TextLines lines;
  private final Language language;
  private final Places places;

  TextPoint(TextLines lines, Language language, Places places) {
    this.lines = lines;
    this.language = language;
    this.places = places;
  }

  /** One line for each point that is an error, before anything else. */
  void blocking(List<Point> all) throws IOException {
    for (Point point : all) {
      if (point.severity() == Severity.ERROR) {
        Finding finding = point.finding();
        String article = finding.article().map(a -> "article\u00a0" + a + ", ").orElse("");
        String where = finding.span().isEmpty() ? "" : " (" + article + place(finding) + ")";
        lines.paragraph(
            INDENT,
            Words.sign(Severity.ERROR) + " " + finding.rule() + "  ",
            Ansi.Tone.ERROR,
            Visible.line(finding.title() + where),
            Ansi.Tone.NORMAL);
      }
    }
  }

  /** A note: its sentence and place, no more. */
  void brief(Point point) throws IOException {
    Finding finding = point.finding();
    String where = finding.span().isEmpty() ? "" : ", " + place(finding);
    lines.paragraph(
        INDENT,
        Words.sign(finding.severity()) + " ",
        Ansi.Tone.of(finding.severity()),
        Visible.line(finding.message()) + " (" + finding.rule() + where + ")",
        Ansi.Tone.NORMAL);
  }

  void write(Point point) throws IOException {
    Finding finding = point.finding();
    Ansi.Tone tone = Ansi.Tone.of(finding.severity());
    lines.paragraph(
        INDENT,
        mark(finding) + "  ",
        tone,
        Visible.line(finding.title()) + " · " + finding.rule(),
        Ansi.Tone.STRONG);
    lines.paragraph(BODY, Visible.line(finding.message()), Ansi.Tone.NORMAL);
    quote(finding);
    labelled(language.pick("À faire\u00a0: ", "To do: "), finding.remedy());
    labelled(
        language.pick("Droit\u00a0: ", "Law: "),
        String.join(language.pick("\u00a0; ", "; "), finding.basis()));
    proposal(finding);
    for (Finding consequence : point.consequences()) {
      String text =
          mark(consequence)
              + " · "
              + consequence.message()
              + " ("
              + consequence.rule()
              + ", "
              + place(consequence)
              + ")";
      lines.paragraph(
          BODY, "↳ ", Ansi.Tone.of(consequence.severity()), Visible.line(text), Ansi.Tone.NORMAL);
    }
    lines.blank();
  }

  // A whole clause would hide the points around it; the rule's page has it.
  private void proposal(Finding finding) throws IOException {
    if (finding.proposal().isPresent() && finding.span().isEmpty()) {
      labelled(
          language.pick("Clause proposée\u00a0: ", "Proposed clause: "),
          "contreseing rules " + finding.rule());
    }
  }

  private void quote(Finding finding) throws IOException {
    if (finding.quote().isBlank()) {
      return;
    }
    String quote = Visible.excerpt(finding.quote(), QUOTE_LIMIT);
    String quoted = language.pick("«\u00a0" + quote + "\u00a0»", "“" + quote + "”");
    lines.paragraph(BODY, quoted + " (" + place(finding) + ")", Ansi.Tone.FAINT);
  }

  private void labelled(String label, String text) throws IOException {
    if (!text.isBlank()) {
      lines.paragraph(BODY, label, Ansi.Tone.NORMAL, Visible.line(text), Ansi.Tone.NORMAL);
    }
  }

  private String mark(Finding finding) {
    return Words.sign(finding.severity()) + " " + Words.severity(finding.severity(), language);
  }

  private String place(Finding finding) {
    Places.Place place = places.of(finding.span().start());
    String line = language.pick("ligne\u00a0", "line\u00a0") + place.line();
    return place.page().map(page -> line + ", page\u00a0" + page).orElse(line);
  }
}
