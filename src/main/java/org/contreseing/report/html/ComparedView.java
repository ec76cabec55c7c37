package org.contreseing.report.html;

import org.contreseing.compare.Comparison;
import org.contreseing.model.Language;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Outcome;
import org.contreseing.report.compare.Compared;

/** Everything there is to say about two documents beside each other, to stand within a page. */
public final class ComparedView {

  private final Html html;
  private final Language language;

  public ComparedView(Html html, Language language) {
    this.html = html;
    this.language = language;
  }

  /** What could not be read comes first, then each agreement with its differences. */
  public void write(Compared compared) {
    unread(compared.older(), "old");
    unread(compared.newer(), "new");
    int rank = 0;
    for (Comparison comparison : compared.comparisons()) {
      new CompareView(html, language, "c" + ++rank + "-").write(comparison, compared);
    }
  }

  private void unread(Outcome outcome, String id) {
    if (outcome.result() instanceof Unreadable) {
      UnreadView.write(html, outcome, id, language);
      html.element(
          "p",
          language.pick("Rien n’a été comparé.", "Nothing was compared."),
          "class",
          "sentence");
    }
  }
}
