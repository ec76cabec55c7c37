package org.contreseing.desk.page;

import java.util.List;
import org.contreseing.model.Profile;
import org.contreseing.model.Severity;
import org.contreseing.report.Visible;
import org.contreseing.report.html.Html;
import org.contreseing.report.html.Marks;
import org.contreseing.review.Changes;
import org.contreseing.store.FindingLine;
import org.contreseing.store.Role;
import org.contreseing.store.Version;
import org.contreseing.store.VersionState;

/** The versions of an agreement, what the shown one changed, and a form for the next one. */
final class VersionsPanel {

  private final Html html;
  private final Frame frame;
  private final Say say;
  private final StateWords states;

  VersionsPanel(Html html, Frame frame) {
    this.html = html;
    this.frame = frame;
    this.say = frame.say();
    this.states = new StateWords(html, frame);
  }

  void write(Review review) {
    List<Version> versions = review.dossier().versions();
    boolean matters =
        review.changes().isPresent() || review.version().state() != VersionState.CHECKED;
    html.open("details", "class", "panel versions", matters ? "open" : "data-folded", "");
    html.element("summary", say.of("panel.versions", versions.size()));
    review.changes().ifPresent(c -> changes(c, review));
    list(versions, review.version());
    next(review.dossier().latest());
    html.close();
  }

  private void changes(Changes changes, Review review) {
    html.element("p", sentence(changes), "class", "changed");
    lines("changes.resolved", changes.resolved(), review, false);
    lines("changes.appeared", changes.appeared(), review, true);
  }

  private String sentence(Changes changes) {
    return say.number("changes.fixed", changes.resolved().size())
        + say.of("comma")
        + say.number("changes.new", changes.appeared().size())
        + say.of("comma")
        + say.number("changes.still", changes.remaining().size())
        + ".";
  }

  private void lines(String key, List<FindingLine> lines, Review review, boolean there) {
    if (lines.isEmpty()) {
      return;
    }
    html.element("h3", say.of(key));
    html.open("ul", "class", there ? "appeared" : "resolved");
    for (FindingLine line : lines) {
      html.open("li");
      severity(line);
      String title = Visible.excerpt(line.title(), 200);
      String place = there ? NotePanel.place(line.fingerprint()).orElse("") : "";
      if (place.isEmpty()) {
        html.element("span", title, "lang", review.version().language().code());
      } else {
        html.element("a", title, "href", place, "lang", review.version().language().code());
      }
      line.article()
          .ifPresent(
              a ->
                  html.element(
                      "span", " " + say.of("article", Visible.excerpt(a, 60)), "class", "where"));
      html.close();
    }
    html.close();
  }

  private void severity(FindingLine line) {
    for (Severity severity : Severity.values()) {
      if (severity.code().equals(line.severity())) {
        Marks.sign(html, severity, severity.code());
      }
    }
  }

  void list(List<Version> versions, Version shown) {
    html.open("ol", "class", "history");
    for (Version version : versions) {
      html.open("li");
      html.element(
          "a",
          say.of("version.number", version.number()),
          "href",
          frame.to(address(version)),
          version.id().equals(shown.id()) ? "aria-current" : "data-to",
          "page");
      html.text(" ");
      states.chip(version);
      states.counts(version.tally());
      html.element("span", handed(version), "class", "where");
      compare(version, versions);
      html.close();
    }
    html.close();
  }

  /** Leads to what changed since the last version that could be read. */
  private void compare(Version version, List<Version> versions) {
    boolean earlier =
        versions.stream()
            .anyMatch(v -> v.number() < version.number() && v.state() == VersionState.CHECKED);
    if (!earlier || version.state() != VersionState.CHECKED) {
      return;
    }
    boolean signed = version.profile() == Profile.SIGNED;
    html.element(
        "a",
        say.of(signed ? "version.compare-signed" : "version.compare"),
        "class",
        "compare-link",
        "href",
        frame.to(address(version) + "/comparison"));
  }

  private static String address(Version version) {
    return "/files/" + version.submission() + "/versions/" + version.number();
  }

  private String handed(Version version) {
    return Visible.excerpt(version.file(), 90)
        + " · "
        + say.time(version.created())
        + ", "
        + say.of("by", Visible.excerpt(version.author(), 40));
  }

  /** The next version may be the signed one. */
  private void profile(Profile usual) {
    html.open("p", "class", "inline-field")
        .element("label", say.of("version.is"), "for", "next-profile");
    html.open("select", "id", "next-profile", "name", "profile");
    for (Profile profile : Profile.values()) {
      html.element(
          "option",
          say.of("version.is." + profile.code()),
          "value",
          profile.code(),
          profile == usual ? "selected" : "data-other",
          "");
    }
    html.close().close();
  }

  /** Hands in the next version, under the same profile unless told otherwise, as of today. */
  void next(Version latest) {
    if (!frame.may(Role.SUBMIT)) {
      return;
    }
    frame.form(html, "next", "/files/" + latest.submission() + "/versions", true);
    html.element("label", say.of("version.next"), "for", "next-document");
    html.empty(
        "input",
        "type",
        "file",
        "id",
        "next-document",
        "name",
        "document",
        "required",
        "",
        "accept",
        DepositPage.ACCEPTED);
    profile(latest.profile());
    html.element("button", say.of("version.go"), "type", "submit", "class", "quiet");
    html.element("p", say.of("version.why"), "class", "where wrap");
    html.close();
  }
}
