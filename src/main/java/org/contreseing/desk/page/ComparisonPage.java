package org.contreseing.desk.page;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.report.Visible;
import org.contreseing.report.compare.Compared;
import org.contreseing.report.html.ComparedView;
import org.contreseing.report.html.Html;
import org.contreseing.review.Dossier;
import org.contreseing.store.Version;
import org.contreseing.store.VersionState;

/** What changed from one version of an agreement to another. */
public final class ComparisonPage {

  private final Html html;
  private final Frame frame;
  private final Say say;
  private final Pair pair;

  /**
   * The two versions that are compared.
   *
   * @param older of the two, which counts as what was approved
   * @param signed whether it was asked to take the newer one for the older one, signed
   */
  public record Pair(Dossier dossier, Version older, Version newer, boolean signed) {}

  private ComparisonPage(Html html, Frame frame, Pair pair) {
    this.html = html;
    this.frame = frame;
    this.say = frame.say();
    this.pair = pair;
  }

  /**
   * The page.
   *
   * @param compared empty when the two cannot be compared
   */
  public static String page(Frame frame, Pair pair, Optional<Compared> compared) {
    String title = frame.say().of("compare.title", pair.older().number(), pair.newer().number());
    return Shell.page(
        frame,
        title + " – " + pair.dossier().submission().title(),
        html -> new ComparisonPage(html, frame, pair).write(title, compared));
  }

  private void write(String title, Optional<Compared> compared) {
    crumbs();
    html.element("h1", title);
    html.element("p", say.of("compare.how"), "class", "lead");
    choice();
    compared.ifPresentOrElse(
        c -> new ComparedView(html, frame.language()).write(c),
        () -> html.element("p", say.of("compare.cannot"), "class", "empty"));
  }

  private void crumbs() {
    String file = "/files/" + pair.newer().submission() + "/versions/" + pair.newer().number();
    html.open("p", "class", "crumbs");
    html.element(
        "a", Visible.excerpt(pair.dossier().submission().title(), 160), "href", frame.to(file));
    html.text(" · " + say.of("version.number", pair.newer().number())).close();
  }

  /** Any two versions, chosen without a script. */
  private void choice() {
    html.open("form", "class", "search", "method", "get");
    html.open("p").element("label", say.of("compare.with"), "for", "with");
    html.open("select", "id", "with", "name", "with");
    for (Version version : earlier()) {
      String number = String.valueOf(version.number());
      boolean chosen = version.number() == pair.older().number();
      html.element(
          "option",
          say.of("version.number", number) + " – " + Visible.excerpt(version.file(), 60),
          "value",
          number,
          chosen ? "selected" : "data-other",
          "");
    }
    html.close().close();
    signed();
    if (frame.language() != Language.FR) {
      html.empty("input", "type", "hidden", "name", "lang", "value", frame.language().code());
    }
    html.element("button", say.of("compare.go"), "type", "submit", "class", "quiet").close();
  }

  /** A version that was checked as signed claims nothing less. */
  private void signed() {
    if (pair.newer().profile() == Profile.SIGNED) {
      html.element("p", say.of("compare.is-signed", pair.newer().number()), "class", "tick");
      return;
    }
    html.open("p", "class", "tick").open("label");
    html.empty(
        "input",
        "type",
        "checkbox",
        "name",
        "signed",
        "value",
        "true",
        pair.signed() ? "checked" : "data-off",
        "");
    html.text(say.of("compare.signed", pair.newer().number())).close().close();
  }

  private List<Version> earlier() {
    return pair.dossier().versions().stream()
        .filter(v -> v.number() < pair.newer().number() && v.state() == VersionState.CHECKED)
        .toList();
  }
}
