package org.contreseing.desk.page;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Finding;
import org.contreseing.report.Visible;
import org.contreseing.report.html.Html;
import org.contreseing.store.Comment;
import org.contreseing.store.Decision;
import org.contreseing.store.DecisionKind;

/** What was decided and said about a finding, and forms to decide and to say more. */
final class DecisionPart {

  private final Html html;
  private final Review review;
  private final Say say;

  DecisionPart(Html html, Review review) {
    this.html = html;
    this.review = review;
    this.say = review.say();
  }

  void write(Finding finding, Optional<Decision> inForce) {
    Optional<Decision> decided = inForce.filter(d -> d.kind() != DecisionKind.REOPENED);
    decided.ifPresent(this::standing);
    comments(Optional.of(finding.fingerprint()));
    if (review.decides()) {
      decide(finding, decided);
    }
  }

  /** What holds: which decision, whose, when and why. */
  void standing(Decision decision) {
    html.open("div", "class", "decision " + decision.kind().code());
    html.element("strong", say.of("decision." + decision.kind().code()));
    html.text(
        " "
            + say.of(
                "decision.by", Visible.excerpt(decision.author(), 40), say.time(decision.made())));
    if (!decision.reason().isBlank()) {
      html.element("p", decision.reason(), "class", "said");
    }
    html.close();
  }

  /** What people said about a finding, or about the whole. */
  void comments(Optional<String> fingerprint) {
    List<Comment> comments = review.comments(fingerprint);
    if (comments.isEmpty()) {
      return;
    }
    html.open("ul", "class", "comments", "aria-label", say.of("comments"));
    for (Comment comment : comments) {
      html.open("li");
      html.element(
          "span",
          say.of("comment.by", Visible.excerpt(comment.author(), 40), say.time(comment.made())),
          "class",
          "where");
      html.element("p", comment.body(), "class", "said").close();
    }
    html.close();
  }

  private void decide(Finding finding, Optional<Decision> decided) {
    Optional<Review.Refused> refused = review.refused(Optional.of(finding.fingerprint()));
    html.open("details", "class", "decide", refused.isPresent() ? "open" : "data-folded", "");
    html.element("summary", say.of(decided.isEmpty() ? "decide" : "decide.again"));
    refused.ifPresent(r -> html.element("p", r.message(), "class", "refused", "role", "alert"));
    review
        .frame()
        .form(html, "decision-form", "/checks/" + review.version().id() + "/decisions", false);
    hidden(finding);
    String id = "why-" + finding.fingerprint();
    html.element("label", say.of("decide.reason"), "for", id);
    html.open("textarea", "id", id, "name", "reason", "rows", "2", "maxlength", "4000");
    html.text(refused.map(Review.Refused::text).orElse("")).close();
    html.open("div", "class", "choices");
    choices(decided).forEach(this::choice);
    html.close().close().close();
  }

  private void hidden(Finding finding) {
    html.empty("input", "type", "hidden", "name", "fingerprint", "value", finding.fingerprint());
  }

  private static List<String> choices(Optional<Decision> decided) {
    return decided.isEmpty()
        ? List.of("accepted", "waived", "discussed", "comment")
        : List.of("accepted", "waived", "discussed", "reopened", "comment");
  }

  private void choice(String kind) {
    html.element(
        "button",
        say.of("choice." + kind),
        "type",
        "submit",
        "name",
        "kind",
        "value",
        kind,
        "class",
        "quiet",
        "data-needs",
        kind.equals("waived") ? say.of("decide.needs") : "");
  }

  /** Takes a waiver back. */
  void reopen(Finding finding) {
    review.frame().form(html, "reopen", "/checks/" + review.version().id() + "/decisions", false);
    hidden(finding);
    html.element(
        "button",
        say.of("choice.reopened"),
        "type",
        "submit",
        "name",
        "kind",
        "value",
        "reopened",
        "class",
        "quiet");
    html.close();
  }
}
