package org.contreseing.desk.page;

import java.util.List;
import java.util.Locale;
import org.contreseing.report.html.Html;
import org.contreseing.store.Role;
import org.contreseing.store.Version;

/**
 * What can be taken away: the original with notes, the report in its forms, the document itself.
 */
final class TakeAwayPanel {

  private static final List<String> FORMS =
      List.of("html", "xlsx", "json", "csv", "sarif", "junit");
  private static final List<String> ANNOTATED = List.of(".docx", ".odt", ".pdf");

  private final Html html;
  private final Frame frame;
  private final Say say;

  TakeAwayPanel(Html html, Frame frame) {
    this.html = html;
    this.frame = frame;
    this.say = frame.say();
  }

  void write(Version version) {
    String check = "/v1/checks/" + version.id();
    html.open("details", "class", "panel take-away");
    html.element("summary", say.of("panel.take"));
    html.open("ul");
    if (takesNotes(version.file())) {
      link(check + "/annotated", "annotated");
    } else {
      html.element("li", say.of("take.no-notes"), "class", "where");
    }
    FORMS.forEach(f -> link(check + "?format=" + f, f));
    link(check + "/document", "document");
    html.close();
    attestation(version);
    html.element("p", say.of("take.sum"), "class", "where");
    html.element("p", version.sha256(), "class", "sum").close();
  }

  private void attestation(Version version) {
    if (frame.may(Role.SUBMIT)) {
      frame.form(html, "attest", "/checks/" + version.id() + "/attestation", false);
      html.element("button", say.of("take.attest"), "type", "submit", "class", "quiet");
      html.element("p", say.of("take.attest.for"), "class", "where wrap").close();
    }
  }

  private static boolean takesNotes(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return ANNOTATED.stream().anyMatch(name::endsWith);
  }

  private void link(String address, String key) {
    html.open("li");
    html.element("a", say.of("take." + key), "href", frame.to(address), "download", "");
    html.element("span", " " + say.of("take." + key + ".for"), "class", "where").close();
  }
}
