package org.contreseing.desk.page;

import java.util.List;
import org.contreseing.model.Checked;
import org.contreseing.model.Report;
import org.contreseing.report.Handbook;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.report.Visible;
import org.contreseing.report.html.AgreementView;
import org.contreseing.report.html.UnreadView;

/** What a check came to of which nothing is kept: verdict, facts, text and notes. */
public final class UnkeptPage {

  private UnkeptPage() {}

  /**
   * @param file as handed in
   * @param outcomes of the documents in it; of a container, also those that could not be read
   */
  public static String page(
      Frame frame, String file, List<Outcome> outcomes, Heading heading, Handbook handbook) {
    return Shell.page(
        frame,
        Visible.line(file),
        html -> {
          html.element("p", frame.say().of("unkept.note"), "class", "earlier", "role", "note");
          AgreementView view = new AgreementView(html, heading, handbook);
          int number = 0;
          for (Outcome outcome : outcomes) {
            if (outcome.result() instanceof Checked checked) {
              for (Report report : checked.reports()) {
                view.write(outcome, checked, report, "c" + ++number + "-");
              }
            } else {
              UnreadView.write(html, outcome, "c" + ++number + "-top", heading.language());
            }
          }
        });
  }
}
