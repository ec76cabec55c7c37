package org.contreseing.desk.page;

import java.util.List;
import org.contreseing.report.html.Html;

/** The keys and what they do: a dialog that the script opens; without it there are no keys. */
final class KeysHelp {

  private static final List<String> KEYS = List.of("j", "k", "1", "2", "3", "d", "o", "?");

  private KeysHelp() {}

  static void write(Html html, Say say) {
    html.open("dialog", "id", "keys", "aria-labelledby", "keys-title");
    html.element("h2", say.of("keys.title"), "id", "keys-title");
    html.open("dl");
    for (String key : KEYS) {
      html.open("dt").element("kbd", say.of("keys." + key + ".key")).close();
      html.element("dd", say.of("keys." + key));
    }
    html.close();
    html.open("form", "method", "dialog");
    html.element("button", say.of("keys.close"), "type", "submit", "class", "quiet");
    html.close().close();
  }
}
