package org.contreseing.results.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.contreseing.report.html.Html;
import org.contreseing.results.Whole;

/** The pages of findings beside the page, one at a time in memory. */
final class Beside {

  private final Path out;
  private final Shell shell;
  private final Speech speech;
  private final StringBuilder fragments = new StringBuilder();
  private String file = "";

  Beside(Path out, Shell shell, Speech speech) {
    this.out = out;
    this.shell = shell;
    this.speech = speech;
  }

  /** Adds a fragment to a page; fragments of one page come one after the other. */
  void add(String page, String fragment) throws IOException {
    if (!page.equals(file)) {
      finish();
      file = page;
    }
    fragments.append(fragment);
  }

  /** Finishes the page that is begun. */
  void finish() throws IOException {
    if (file.isEmpty()) {
      return;
    }
    Html html = new Html();
    String title = speech.pick("Constats, convention par convention", "Findings by agreement");
    shell.begin(html, title, "index.html");
    html.element("h1", title).asset(fragments.toString());
    shell.end(html);
    fragments.setLength(0);
    byte[] bytes = html.drain().getBytes(StandardCharsets.UTF_8);
    Whole.write(out.resolve(file), stream -> stream.write(bytes));
    file = "";
  }
}
