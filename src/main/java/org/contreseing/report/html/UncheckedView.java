package org.contreseing.report.html;

import java.util.List;
import org.contreseing.model.Language;
import org.contreseing.model.NotChecked;
import org.contreseing.report.Unchecked;
import org.contreseing.report.Visible;

/** What the rules could not say anything about, and why. */
public final class UncheckedView {

  private final Html html;
  private final Language language;

  public UncheckedView(Html html, Language language) {
    this.html = html;
    this.language = language;
  }

  public void write(List<NotChecked> rules) {
    if (rules.isEmpty()) {
      return;
    }
    html.open("details", "class", "panel unchecked");
    html.element(
        "summary",
        language.pick("Ce qui n’a pas été vérifié", "What was not checked")
            + " ("
            + rules.size()
            + ")");
    html.open("ul");
    Unchecked.byReason(rules)
        .forEach((reason, ids) -> html.element("li", Visible.line(reason) + " (" + ids + ")"));
    html.close().close();
  }
}
