package org.contreseing.desk.page;

import java.util.List;
import java.util.Optional;
import org.contreseing.report.Visible;
import org.contreseing.report.html.Html;
import org.contreseing.store.Decision;
import org.contreseing.store.Role;

/** What was said about the whole, the journal of decisions, and a form to say more. */
final class TalkPanel {

  private final Html html;
  private final Review review;
  private final Say say;

  TalkPanel(Html html, Review review) {
    this.html = html;
    this.review = review;
    this.say = review.say();
  }

  void write() {
    Optional<Review.Refused> refused = review.refused(Optional.empty());
    int all = review.dossier().comments().size() + review.dossier().decisions().size();
    html.open(
        "details",
        "class",
        "panel talk",
        "id",
        "talk",
        refused.isPresent() ? "open" : "data-folded",
        "");
    html.element("summary", say.of("panel.talk", all));
    refused.ifPresent(r -> html.element("p", r.message(), "class", "refused", "role", "alert"));
    new DecisionPart(html, review).comments(Optional.empty());
    journal(review.dossier().decisions());
    form(refused);
    html.close();
  }

  private void journal(List<Decision> decisions) {
    if (decisions.isEmpty()) {
      html.element("p", say.of("talk.none"), "class", "where");
      return;
    }
    html.element("h3", say.of("talk.journal"));
    html.open("ol", "class", "journal");
    for (Decision decision : decisions) {
      html.open("li");
      html.element("strong", say.of("decision." + decision.kind().code()));
      html.text(" ");
      html.element(
          "a",
          decision.rule(),
          "href",
          NotePanel.place(decision.fingerprint()).orElse("#content"),
          "class",
          "rule");
      html.text(
          " "
              + say.of(
                  "decision.by",
                  Visible.excerpt(decision.author(), 40),
                  say.time(decision.made())));
      if (!decision.reason().isBlank()) {
        html.element("p", decision.reason(), "class", "said");
      }
      html.close();
    }
    html.close();
  }

  private void form(Optional<Review.Refused> refused) {
    if (!review.frame().may(Role.REVIEW)) {
      return;
    }
    String address = "/files/" + review.version().submission() + "/comments";
    review.frame().form(html, "comment-form", address, false);
    html.element("label", say.of("talk.say"), "for", "talk-body");
    html.open(
        "textarea",
        "id",
        "talk-body",
        "name",
        "body",
        "rows",
        "3",
        "maxlength",
        "4000",
        "required",
        "");
    html.text(refused.map(Review.Refused::text).orElse("")).close();
    html.element("button", say.of("talk.go"), "type", "submit", "class", "quiet").close();
  }
}
