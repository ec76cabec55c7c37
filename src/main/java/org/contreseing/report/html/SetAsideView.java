package org.contreseing.report.html;

import java.util.List;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Report;
import org.contreseing.model.SetAside;
import org.contreseing.model.WaiverNote;
import org.contreseing.report.SetAsideWords;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/** Findings that no longer count, with who decided so, and waivers that do nothing any more. */
final class SetAsideView {

  private final Html html;
  private final Language language;
  private final SetAsideWords words;

  SetAsideView(Html html, Language language) {
    this.html = html;
    this.language = language;
    this.words = new SetAsideWords(language);
  }

  void write(Report report, List<WaiverNote> notes) {
    int count = report.setAside().size() + notes.size();
    if (count == 0) {
      return;
    }
    html.open("details", "class", "panel set-aside");
    html.element(
        "summary", language.pick("Ce qui a été écarté", "What was set aside") + " (" + count + ")");
    html.open("ul");
    report.setAside().forEach(this::entry);
    notes.forEach(note -> html.element("li", words.note(note)));
    html.close().close();
  }

  private void entry(SetAside aside) {
    Finding finding = aside.finding();
    html.open("li");
    Marks.sign(html, finding.severity());
    html.element("span", Words.severity(finding.severity(), language) + " ", "class", "hidden");
    html.text(Visible.line(finding.message()) + " ");
    html.element("span", finding.rule(), "class", "where");
    html.empty("br");
    html.element("span", words.reason(aside), "class", "where wrap");
    html.close();
  }
}
