package org.contreseing.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.browser.Chromium;
import org.contreseing.browser.ChromiumPage;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.report.Editions;
import org.contreseing.report.Format;
import org.contreseing.report.Outcome;
import org.contreseing.report.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports as a browser shows them. */
class ReportInBrowserTest {

  @TempDir private static Path folder;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start(Files.createDirectory(folder.resolve("profile")));
    AgreementChecker checker = AgreementChecker.standard();
    save("many-findings", Language.FR, real(checker, "59-hebergement-site.md"));
    save("clean", Language.FR, real(checker, "43-sols-bocage.txt"));
    save("unread", Language.EN, Editions.unread("secret.pdf"));
    save("hostile", Language.FR, Editions.hostile());
    save(
        "several",
        Language.EN,
        Samples.outcome("a.docx"),
        Editions.withSetAside("b.docx"),
        Editions.unread("c.pdf"));
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static Outcome real(AgreementChecker checker, String name) throws IOException {
    Document document = new Document(name, Files.readAllBytes(Path.of("corpus", name)));
    Check check = new Check(Profile.PRE_SIGNATURE, LocalDate.of(2026, 11, 22), Language.FR);
    return Outcome.of(document, checker.check(document, check));
  }

  private static void save(String name, Language language, Outcome... outcomes) throws IOException {
    Files.write(
        folder.resolve(name + ".html"),
        Editions.bytes(Format.HTML, Editions.edition(language), outcomes));
  }

  private static ChromiumPage open(String name, int width) throws Exception {
    return chromium.open(folder.resolve(name + ".html").toUri(), width, 900);
  }

  static Stream<String> pages() {
    return Stream.of("many-findings", "clean", "unread", "hostile", "several");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nobody_is_shut_out(String name) throws Exception {
    assertThat(open(name, 1280).seriousIssues()).isEmpty();
    assertThat(open(name, 390).seriousIssues()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_telephone_shows_a_page_without_scrolling_sideways(String name) throws Exception {
    ChromiumPage page = open(name, 390);
    assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(390);
  }

  @Test
  void style_and_script_work_under_the_policy() throws Exception {
    ChromiumPage page = open("many-findings", 1280);
    assertThat(page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth").asText())
        .isEqualTo("1440px");
    assertThat(page.evaluate("document.querySelector('.filters').hidden").asBoolean()).isFalse();
  }

  @Test
  void filters_hide_notes_and_take_the_marks_from_their_passages() throws Exception {
    ChromiumPage page = open("many-findings", 1280);
    String errors = "document.querySelectorAll('.note[data-severity=error]:not([hidden])').length";
    assertThat(page.evaluate(errors).asInt()).isPositive();
    page.evaluate("document.querySelector('button[data-show=error]').click()");
    assertThat(page.evaluate(errors).asInt()).isZero();
    assertThat(page.evaluate("document.querySelectorAll('.to-note.off').length").asInt())
        .isPositive();
    assertThat(page.evaluate("document.querySelector('.shown').textContent").asText())
        .matches("\\d+ / \\d+");
    page.evaluate("document.querySelector('button[data-show=error]').click()");
    assertThat(page.evaluate(errors).asInt()).isPositive();
  }

  @Test
  void one_chapter_can_be_shown_alone() throws Exception {
    ChromiumPage page = open("many-findings", 1280);
    page.evaluate(
        "(s => { s.value = 'DUR'; s.dispatchEvent(new Event('change')); })(document.querySelector('select'))");
    assertThat(
            page.evaluate(
                    "[...new Set([...document.querySelectorAll('.note:not([hidden])')]"
                        + ".map(n => n.dataset.chapter))].join()")
                .asText())
        .isEqualTo("DUR");
  }

  @Test
  void keys_go_from_point_to_point() throws Exception {
    ChromiumPage page = open("many-findings", 1280);
    String press = "document.dispatchEvent(new KeyboardEvent('keydown', {key: '%s'}))";
    page.evaluate(press.formatted("n"));
    String first = page.evaluate("document.activeElement.id").asText();
    page.evaluate(press.formatted("n"));
    assertThat(page.evaluate("document.activeElement.id").asText())
        .startsWith("c1-n")
        .isNotEqualTo(first);
    page.evaluate(press.formatted("p"));
    assertThat(page.evaluate("document.activeElement.id").asText()).isEqualTo(first);
  }

  @Test
  void nothing_hostile_becomes_an_element() throws Exception {
    ChromiumPage page = open("hostile", 1280);
    assertThat(page.evaluate("document.querySelectorAll('img, iframe, object').length").asInt())
        .isZero();
    assertThat(page.evaluate("document.scripts.length").asInt()).isEqualTo(1);
  }
}
