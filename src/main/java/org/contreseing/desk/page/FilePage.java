package org.contreseing.desk.page;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Checked;
import org.contreseing.model.Profile;
import org.contreseing.model.Report;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Outcome;
import org.contreseing.report.Reasons;
import org.contreseing.report.Visible;
import org.contreseing.report.html.Html;
import org.contreseing.review.Dossier;
import org.contreseing.store.Version;

/** The file of one agreement: verdict, facts, versions, and the text with its notes. */
public final class FilePage {

  private final Html html;
  private final Review review;
  private final Say say;

  private FilePage(Html html, Review review) {
    this.html = html;
    this.review = review;
    this.say = review.say();
  }

  /** A version whose check is finished. */
  public static String page(Review review) {
    return Shell.page(
        review.frame(),
        review.dossier().submission().title(),
        html -> new FilePage(html, review).write());
  }

  /** A version that waits for its check. */
  public static String waiting(Frame frame, Dossier dossier, Version version) {
    Say say = frame.say();
    return Shell.page(
        frame,
        version.file(),
        Optional.of(2),
        html -> {
          html.element("h1", Visible.excerpt(version.file(), 300));
          html.open("ul", "class", "waiting-for", "role", "list", "aria-live", "polite");
          new Arrival(version).write(html, frame);
          html.close();
          html.element("p", say.of("waiting.how"), "data-waiting", "");
          if (dossier.versions().size() > 1) {
            new VersionsPanel(html, frame).list(dossier.versions(), version);
          }
        });
  }

  private void write() {
    earlier();
    signed();
    List<Outcome> outcomes = review.reviewed().outcomes();
    int number = 0;
    boolean first = true;
    for (Outcome outcome : outcomes) {
      if (outcome.result() instanceof Checked checked) {
        for (Report report : checked.reports()) {
          new AgreementPart(html, review, "c" + ++number + "-").write(outcome, report, first);
          first = false;
        }
      } else {
        unread(outcome, "c" + ++number + "-top");
      }
    }
    if (first) {
      nothing(outcomes);
    }
    KeysHelp.write(html, say);
  }

  private void earlier() {
    if (!review.isLatest()) {
      html.open("p", "class", "earlier", "role", "note");
      html.text(say.of("file.earlier", review.version().number()) + " ");
      String latest = "/files/" + review.version().submission();
      html.element("a", say.of("file.latest"), "href", review.frame().to(latest)).close();
    }
  }

  /** What is signed is held against what was checked before anything else is read. */
  private void signed() {
    Version version = review.version();
    if (version.profile() == Profile.SIGNED && review.changes().isPresent()) {
      html.open("p", "class", "earlier", "role", "note");
      html.text(say.of("file.signed") + " ");
      String address =
          "/files/" + version.submission() + "/versions/" + version.number() + "/comparison";
      html.element("a", say.of("version.compare-signed"), "href", review.frame().to(address));
      html.close();
    }
  }

  private void unread(Outcome outcome, String id) {
    html.open("section", "class", "refusal", "id", id);
    html.element("h1", Visible.excerpt(outcome.file(), 300));
    html.element("p", say.of("file.unread"), "class", "severity");
    html.element("p", Reasons.message((Unreadable) outcome.result(), review.frame().language()));
    html.close();
  }

  /** Nothing could be read: what to do is told, and the next version can be handed in. */
  private void nothing(List<Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      html.open("section", "class", "refusal");
      html.element("h1", Visible.excerpt(review.version().file(), 300));
      new StateWords(html, review.frame())
          .trouble(review.version())
          .ifPresent(t -> html.element("p", t));
      html.close();
    }
    new VersionsPanel(html, review.frame()).write(review);
    new TalkPanel(html, review).write();
  }
}
