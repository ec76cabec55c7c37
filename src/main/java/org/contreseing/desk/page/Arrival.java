package org.contreseing.desk.page;

import org.contreseing.report.Visible;
import org.contreseing.report.html.Html;
import org.contreseing.store.Version;

/**
 * A line about a version that was just handed in; it stands on a page, and is asked for alone while
 * the check goes on.
 */
public record Arrival(Version version) {

  /** The line alone, to replace the one on the page. */
  public static String line(Version version, Frame frame) {
    Html html = new Html();
    new Arrival(version).write(html, frame);
    return html.fragment();
  }

  boolean finished() {
    return version.state().finished();
  }

  void write(Html html, Frame frame) {
    StateWords states = new StateWords(html, frame);
    html.open(
        "li",
        "class",
        "arrival",
        finished() ? "data-done" : "data-follow",
        frame.to("/checks/" + version.id() + "/line"));
    html.element(
        "a",
        Visible.excerpt(version.file(), 120),
        "class",
        "file",
        "href",
        frame.to("/files/" + version.submission()));
    html.text(" ");
    states.chip(version);
    html.text(" ");
    states.counts(version.tally());
    states.trouble(version).ifPresent(t -> html.element("p", t, "class", "trouble"));
    html.close();
  }
}
