package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.contreseing.browser.ChromiumPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way with ten fingers and no mouse: hand in, read, set aside, take away. */
class KeyboardPathTest {

  private static final int KEYS = 400;

  @TempDir private static Path folder;

  private static boolean is(ChromiumPage page, String condition) throws Exception {
    return page.evaluate("Boolean(" + condition + ")").asBoolean();
  }

  /** Presses the tabulator until the focus is there; it must be seen where it is. */
  private static void tabTo(ChromiumPage page, String selector) throws Exception {
    for (int i = 0; i < KEYS; i++) {
      if (is(page, "document.activeElement.matches('" + selector + "')")) {
        assertThat(
                is(
                    page,
                    "getComputedStyle(document.activeElement).outlineStyle !== 'none' ||"
                        + " document.activeElement.matches('input, textarea, select')"))
            .as("the focus is seen on " + selector)
            .isTrue();
        return;
      }
      page.press("Tab");
    }
    throw new AssertionError(selector + " was never reached");
  }

  @Test
  void an_agreement_is_handed_in_read_decided_and_taken_away_by_keys_alone() throws Exception {
    Path saved = Files.createDirectory(folder.resolve("saved"));
    Path agreement = folder.resolve("clavier.md");
    Files.copy(BrowserDesk.AGREEMENT, agreement);
    try (BrowserDesk browser = BrowserDesk.start(folder)) {
      ChromiumPage page = browser.open("/", 1280);
      page.saveTo(saved);
      handIn(page, agreement);
      setAside(page);
      takeAway(page);
      assertThat(arrived(saved)).singleElement().asString().endsWith(".json");
    }
  }

  private static void handIn(ChromiumPage page, Path agreement) throws Exception {
    tabTo(page, "#document");
    page.choose("#document", agreement.toAbsolutePath());
    tabTo(page, "form.deposit button[type=submit]");
    page.press("Enter");
    page.until("document.querySelector('.arrival[data-done] a')");
    tabTo(page, ".arrival a");
    page.press("Enter");
    page.until("document.querySelector('.verdict .sentence')");
  }

  private static void setAside(ChromiumPage page) throws Exception {
    int before = page.evaluate("document.querySelectorAll('.note.error').length").asInt();
    page.press("j");
    assertThat(is(page, "document.activeElement.matches('.note')")).isTrue();
    page.press("d");
    assertThat(is(page, "document.activeElement.matches('.note textarea')")).isTrue();
    page.type("Vu avec la trésorerie");
    tabTo(page, "button[value=waived]");
    page.press("Enter");
    page.until("document.querySelector('.set-aside .decision.waived')");
    assertThat(page.evaluate("document.querySelectorAll('.note.error').length").asInt())
        .isLessThan(before);
  }

  private static void takeAway(ChromiumPage page) throws Exception {
    page.evaluate("document.activeElement.blur(); true");
    tabTo(page, ".take-away > summary");
    page.press("Enter");
    tabTo(page, ".take-away a[href*=\"format=json\"]");
    page.press("Enter");
  }

  private static List<Path> arrived(Path saved) throws Exception {
    for (int i = 0; i < 200; i++) {
      try (Stream<Path> files = Files.list(saved)) {
        List<Path> whole = files.filter(f -> !f.toString().endsWith(".crdownload")).toList();
        if (!whole.isEmpty()) {
          return whole;
        }
      }
      Thread.sleep(50);
    }
    return List.of();
  }
}
