package org.contreseing.desk.page;

import org.contreseing.report.Visible;
import org.contreseing.report.html.Html;

/** A clause to copy; the button that copies it appears with the script. */
final class Wording {

  private Wording() {}

  static void write(Html html, Say say, String wording) {
    html.open("details", "class", "wording");
    html.element("summary", say.of("note.wording"));
    html.open("blockquote", "lang", "fr");
    wording.lines().filter(l -> !l.isBlank()).forEach(l -> html.element("p", Visible.line(l)));
    html.close();
    html.element(
        "button",
        say.of("copy"),
        "type",
        "button",
        "class",
        "quiet",
        "data-copy",
        "",
        "hidden",
        "",
        "data-copied",
        say.of("copied"));
    html.close();
  }
}
