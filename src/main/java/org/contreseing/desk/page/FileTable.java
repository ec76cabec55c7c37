package org.contreseing.desk.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.report.Visible;
import org.contreseing.report.html.Html;
import org.contreseing.store.Decision;
import org.contreseing.store.Overview;
import org.contreseing.store.Version;

/** Submissions in a table: verdict, title and parties, when and by whom, what was decided. */
final class FileTable {

  private static final String PARTIES_END = "…";

  private final Html html;
  private final Frame frame;
  private final Say say;
  private final StateWords states;

  FileTable(Html html, Frame frame) {
    this.html = html;
    this.frame = frame;
    this.say = frame.say();
    this.states = new StateWords(html, frame);
  }

  /**
   * @param decided the last decision on those submissions that have one, by their ids
   */
  void write(List<Overview> files, Map<String, Decision> decided) {
    // Narrow screens lay rows out as blocks, which would take their roles from them.
    html.open("table", "class", "files", "role", "table");
    html.element("caption", say.of("files.caption"), "class", "hidden");
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    for (String column : List.of("verdict", "agreement", "handed", "decided")) {
      html.element("th", say.of("files." + column), "scope", "col", "role", "columnheader");
    }
    html.close().close().open("tbody", "role", "rowgroup");
    files.forEach(f -> row(f, decided));
    html.close().close();
  }

  private void row(Overview file, Map<String, Decision> decided) {
    Version latest = file.latest();
    html.open("tr", "role", "row", "data-id", latest.id());
    html.open("td", "role", "cell", "class", "state");
    states.chip(latest);
    states.counts(latest.tally());
    html.close();
    html.open("th", "scope", "row", "role", "rowheader", "class", "what");
    String address = frame.to("/files/" + file.submission().id());
    html.element("a", Visible.excerpt(file.submission().title(), 160), "href", address);
    parties(file);
    html.element("span", Visible.excerpt(latest.file(), 90), "class", "where").close();
    handed(latest);
    decided(Optional.ofNullable(decided.get(file.submission().id())));
    html.close();
  }

  private void parties(Overview file) {
    String parties = Visible.excerpt(file.submission().parties(), 160);
    if (!parties.isBlank()) {
      html.element("span", parties.replace(" […] ", PARTIES_END), "class", "parties-of");
    }
  }

  private void handed(Version latest) {
    html.open("td", "role", "cell", "class", "handed", "data-label", say.of("files.handed"));
    html.text(say.time(latest.created()));
    String more = say.of("by", Visible.excerpt(latest.author(), 40));
    if (latest.number() > 1) {
      more = say.of("version.short", latest.number()) + ", " + more;
    }
    html.element("span", more, "class", "where").close();
  }

  private void decided(Optional<Decision> last) {
    String kind = last.isPresent() ? "decided" : "decided none";
    html.open("td", "role", "cell", "class", kind, "data-label", say.of("files.decided"));
    last.ifPresentOrElse(
        d -> {
          html.text(say.of("by", Visible.excerpt(d.author(), 40)));
          html.element("span", say.time(d.made()), "class", "where");
        },
        () -> html.element("span", say.of("files.undecided"), "class", "where"));
    html.close();
  }
}
