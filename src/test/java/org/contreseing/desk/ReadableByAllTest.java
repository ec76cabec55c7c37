package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.contreseing.browser.ChromiumPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page for those who enlarge it, and for those who want it dark. */
class ReadableByAllTest {

  /** What can be used: each thing that takes the focus and is on the page. */
  private static final String CONTROLS =
      "[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea,"
          + " summary')]";

  /** In a region that scrolls by itself, a table may be wider than the page. */
  private static final String OUTSIDE =
      "(c) => { const r = c.getBoundingClientRect(); return !c.closest('.wide') &&"
          + " !c.matches('.skip') && (r.right > innerWidth + 1 || r.left < -1); }";

  private static final String OPEN =
      "document.querySelectorAll('details').forEach((d) => { d.open = true; }); true";

  private static final String SHOWN =
      "((c) => c.checkVisibility() && c.getBoundingClientRect().width > 0)";

  @TempDir private static Path folder;
  private static BrowserDesk browser;

  @BeforeAll
  static void start() throws Exception {
    browser = BrowserDesk.start(folder);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static String shown(ChromiumPage page) throws Exception {
    page.evaluate(OPEN);
    return page.evaluate(
            CONTROLS + ".map((c, i) => " + SHOWN + "(c) ? i : -1).filter((i) => i >= 0).join()")
        .asText();
  }

  /** Twice as large is half as wide: 1280 pixels become 640. */
  @Test
  void at_two_hundred_percent_nothing_must_be_scrolled_sideways_and_nothing_is_lost()
      throws Exception {
    for (String path : browser.pages()) {
      String usual = shown(browser.open(path, 1280));
      ChromiumPage large = browser.open(path, 640);
      assertThat(shown(large)).as("what can be used on " + path).isEqualTo(usual);
      assertThat(large.evaluate("document.documentElement.scrollWidth").asInt())
          .as(path)
          .isLessThanOrEqualTo(640);
      assertThat(
              large
                  .evaluate(
                      CONTROLS
                          + ".filter("
                          + SHOWN
                          + ").filter("
                          + OUTSIDE
                          + ").map((c) => c.outerHTML.slice(0, 120)).join()")
                  .asText())
          .as("sticks out on " + path)
          .isEmpty();
    }
  }

  @Test
  void on_a_dark_page_everything_can_be_read() throws Exception {
    for (String path : browser.pages()) {
      ChromiumPage page = browser.open(path, 1280);
      page.dark();
      page.evaluate(OPEN);
      assertThat(
              page.evaluate("getComputedStyle(document.documentElement).backgroundColor").asText())
          .as(path + " is dark")
          .matches("rgb\\([1-5]?\\d, [1-5]?\\d, [1-5]?\\d\\)");
      assertThat(page.seriousIssues()).as(path).isEmpty();
    }
  }
}
