package org.contreseing.desk.page;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Finding;
import org.contreseing.model.Report;
import org.contreseing.model.SetAside;
import org.contreseing.report.Visible;
import org.contreseing.report.html.Html;
import org.contreseing.report.html.Marks;
import org.contreseing.store.Decision;
import org.contreseing.store.DecisionKind;

/** Findings that no longer count: who decided so and why, and a button to take that back. */
final class SetAsidePanel {

  private final Html html;
  private final Review review;
  private final Say say;
  private final Set<String> named = new HashSet<>();

  SetAsidePanel(Html html, Review review) {
    this.html = html;
    this.review = review;
    this.say = review.say();
  }

  void write(Report report) {
    if (report.setAside().isEmpty()) {
      return;
    }
    html.open("details", "class", "panel set-aside", "open", "");
    html.element("summary", say.of("panel.aside", report.setAside().size()));
    html.open("ul");
    Map<String, Decision> inForce = review.reviewed().inForce();
    report
        .setAside()
        .forEach(a -> entry(a, Optional.ofNullable(inForce.get(a.finding().fingerprint()))));
    html.close().close();
  }

  private void entry(SetAside aside, Optional<Decision> decision) {
    Finding finding = aside.finding();
    html.open("li");
    if (named.add(finding.fingerprint())) {
      html.open("span", "id", "f-" + finding.fingerprint()).close();
    }
    Marks.sign(html, finding.severity(), finding.severity().code());
    html.element("span", Visible.line(finding.message()) + " ", "lang", review.tongue());
    html.element(
        "a",
        finding.rule(),
        "class",
        "rule",
        "href",
        review.frame().to("/rules/" + finding.rule()));
    Optional<Decision> waived = decision.filter(d -> d.kind() == DecisionKind.WAIVED);
    waived.ifPresentOrElse(d -> waived(finding, d), () -> otherwise(aside));
    html.close();
  }

  private void waived(Finding finding, Decision decision) {
    DecisionPart part = new DecisionPart(html, review);
    part.standing(decision);
    if (review.decides()) {
      part.reopen(finding);
    }
  }

  // By the operator's own list, or with the finding of which it is a consequence.
  private void otherwise(SetAside aside) {
    aside
        .waiver()
        .ifPresent(
            w ->
                html.element(
                    "p",
                    say.of("aside.by", Visible.line(w.author()), Visible.line(w.reason())),
                    "class",
                    "where wrap"));
  }
}
