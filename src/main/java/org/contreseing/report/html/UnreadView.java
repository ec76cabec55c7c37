package org.contreseing.report.html;

import org.contreseing.model.Language;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Outcome;
import org.contreseing.report.Reasons;
import org.contreseing.report.Visible;

/** A document that could not be read: why, and what to do about it. */
public final class UnreadView {

  private UnreadView() {}

  /**
   * @param id name of the place on the page
   */
  public static void write(Html html, Outcome outcome, String id, Language language) {
    html.open("section", "class", "refusal", "id", id);
    html.element("h1", Visible.excerpt(outcome.file(), 300));
    html.element("p", language.pick("✖ non lu", "✖ not read"), "class", "severity");
    html.element("p", Reasons.message((Unreadable) outcome.result(), language));
    html.close();
  }
}
