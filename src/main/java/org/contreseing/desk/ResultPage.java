package org.contreseing.desk;

import java.util.List;
import org.contreseing.model.Checked;
import org.contreseing.model.Report;
import org.contreseing.report.Handbook;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.report.Visible;
import org.contreseing.report.html.AgreementView;
import org.contreseing.report.html.Html;
import org.contreseing.report.html.UnreadView;

/**
 * The file that was handed in: for each agreement the verdict, the outline, and the text with its
 * points beside it.
 */
final class ResultPage {

  private ResultPage() {}

  /**
   * @param file as handed in
   * @param outcomes of the documents in it; of a container, also those that could not be read
   */
  static String page(String file, List<Outcome> outcomes, Heading heading) {
    return Layout.page(
        Visible.line(file), heading.language(), html -> write(html, outcomes, heading));
  }

  private static void write(Html html, List<Outcome> outcomes, Heading heading) {
    AgreementView view = new AgreementView(html, heading, Handbook.NONE);
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
  }
}
