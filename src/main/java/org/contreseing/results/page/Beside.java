package org.contreseing.results.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.contreseing.report.html.Html;
import org.contreseing.results.Whole;

/** The pages of findings beside the page, one at a time in memory. */
final class Beside {

  /** Where they stand in the folder of results. */
  static final String FOLDER = "details";

  private static final String PAGES = "[0-9][0-9][0-9][0-9][0-9]*.html";

  private final Path out;
  private final Shell shell;
  private final Speech speech;
  private final Set<String> written = new HashSet<>();
  private final StringBuilder fragments = new StringBuilder();
  private String file = "";

  Beside(Path out, Shell shell, Speech speech) {
    this.out = out;
    this.shell = shell;
    this.speech = speech;
  }

  /** Whether that file is one of these pages. */
  static boolean owns(String name) {
    return name.matches(FOLDER + "/[0-9]{5,9}\\.html");
  }

  /** Adds a fragment to a page; fragments of one page come one after the other. */
  void add(String page, String fragment) throws IOException {
    if (!page.equals(file)) {
      finishPage();
      file = page;
    }
    fragments.append(fragment);
  }

  /** Finishes the last page, and removes those that an earlier audit left. */
  void finish() throws IOException {
    finishPage();
    Path folder = out.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, PAGES)) {
      for (Path page : pages) {
        if (!written.contains(FOLDER + "/" + page.getFileName())) {
          Files.delete(page);
        }
      }
    }
  }

  private void finishPage() throws IOException {
    if (file.isEmpty()) {
      return;
    }
    Html html = new Html();
    String title = speech.pick("Constats, convention par convention", "Findings by agreement");
    shell.begin(html, title, "../" + Dashboard.PAGE);
    html.element("h1", title).asset(fragments.toString());
    shell.end(html);
    Files.createDirectories(out.resolve(FOLDER));
    byte[] bytes = html.drain().getBytes(StandardCharsets.UTF_8);
    Whole.write(out.resolve(file), stream -> stream.write(bytes));
    fragments.setLength(0);
    written.add(file);
    file = "";
  }
}
