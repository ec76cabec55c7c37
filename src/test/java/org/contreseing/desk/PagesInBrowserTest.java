package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.browser.Chromium;
import org.contreseing.browser.ChromiumPage;
import org.contreseing.report.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the desk as a browser shows them and as a person uses them. */
class PagesInBrowserTest {

  private static final int PATIENCE = 200;

  @TempDir private static Path folder;
  private static Chromium chromium;
  private static DeskFixture desk;
  private static String text;
  private static String file;
  private static String unread;
  private static String versions;
  private static String signed;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start(Files.createDirectory(folder.resolve("profile")));
    AgreementChecker checker = AgreementChecker.standard();
    desk =
        DeskFixture.single(
            (document, heading) ->
                List.of(
                    Outcome.of(
                        document,
                        checker.check(
                            document,
                            new Check(heading.profile(), heading.on(), heading.language())))));
    text = Files.readString(Path.of("corpus", "02-subvention-theatre.md"));
    file = handIn("lue.md");
    versions = compared("pre-signature", "30 juin 2027");
    signed = compared("signed", "1er juillet 2027");
    unread = Reader.path(new Reader(desk.port()).handIn("/files", "scan.pdf", "%PDF-1.4 nothing"));
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
      desk.close();
    }
  }

  private static String handIn(String name) throws Exception {
    return Reader.path(new Reader(desk.port()).handIn("/files", name, text));
  }

  /** The comparison of a file's second version, in which a day is another, with its first. */
  private static String compared(String profile, String day) throws Exception {
    Reader reader = new Reader(desk.port());
    String first = handIn(profile + ".md");
    String second = text.replace("31 juin 2027", day);
    reader.handIn(first + "/versions?profile=" + profile, profile + "-2.md", second);
    return first + "/versions/2/comparison";
  }

  private static ChromiumPage open(String path, int width) throws Exception {
    return chromium.open(URI.create("http://127.0.0.1:" + desk.port() + path), width, 900);
  }

  private static boolean is(ChromiumPage page, String condition) throws Exception {
    return page.evaluate("Boolean(" + condition + ")").asBoolean();
  }

  private static void press(ChromiumPage page, String key) throws Exception {
    page.evaluate(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
            + " { key: '"
            + key
            + "', bubbles: true })); true");
  }

  private static String files(String... names) throws Exception {
    StringBuilder made = new StringBuilder("(() => { const d = new DataTransfer();");
    for (String name : names) {
      String content = new ObjectMapper().writeValueAsString(text);
      made.append("d.items.add(new File([").append(content).append("], '").append(name);
      made.append("'));");
    }
    return made + "return d; })()";
  }

  static Stream<String> pages() {
    return Stream.of(
        "/",
        "/?lang=en",
        "file",
        "file?lang=en",
        "unread",
        "versions",
        "signed?lang=en",
        "/files",
        "/files?q=nothing-at-all",
        "/rules",
        "/rules/PAR-005",
        "/admin/accounts",
        "/admin/keys",
        "/admin/audit",
        "/sign-in",
        "/nowhere");
  }

  private static String address(String page) {
    return page.startsWith("/")
        ? page
        : page.replace("file", file)
            .replace("unread", unread)
            .replace("versions", versions)
            .replace("signed", signed);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nobody_is_shut_out_and_nothing_sticks_out_at_two_widths(String page) throws Exception {
    for (int width : new int[] {1280, 360}) {
      ChromiumPage shown = open(address(page), width);
      shown.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
      assertThat(shown.evaluate("document.documentElement.scrollWidth").asInt())
          .as(page + " at " + width)
          .isLessThanOrEqualTo(width);
      assertThat(shown.seriousIssues()).as(page + " at " + width).isEmpty();
    }
  }

  @Test
  void several_files_dropped_on_the_page_have_lines_that_live_until_the_verdict() throws Exception {
    ChromiumPage page = open("/", 1280);
    page.evaluate(
        "document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true,"
            + " dataTransfer: "
            + files("un.md", "deux.md")
            + " })); true");
    page.until("document.querySelectorAll('.arrival').length === 2");
    page.until(
        "document.querySelectorAll('.arrival[data-done] a[href^=\"/files/\"]').length === 2");
    assertThat(page.evaluate("document.querySelector('.arrivals').innerText").asText())
        .contains("un.md", "deux.md", "non conforme");
    assertThat(page.evaluate("document.querySelector('[data-announce]').textContent").asText())
        .contains("non conforme");
  }

  @Test
  void one_file_that_was_chosen_leads_to_its_text() throws Exception {
    ChromiumPage page = open("/", 1280);
    page.evaluate(
        "document.querySelector('#document').files = " + files("choisi.md") + ".files; true");
    page.evaluate("document.querySelector('form.deposit').requestSubmit(); true");
    page.until("document.querySelector('.arrival[data-done] a')");
    page.evaluate("document.querySelector('.arrival a').click(); true");
    page.until("document.querySelector('.verdict .sentence') && document.querySelector('.note')");
  }

  @Test
  void keys_lead_from_point_to_point_and_narrow_them() throws Exception {
    ChromiumPage page = open(file, 1280);
    press(page, "j");
    assertThat(is(page, "document.activeElement === document.querySelector('.note')")).isTrue();
    press(page, "j");
    press(page, "k");
    assertThat(is(page, "document.activeElement === document.querySelector('.note')")).isTrue();
    press(page, "d");
    assertThat(is(page, "document.activeElement.matches('.note .decide[open] textarea')")).isTrue();
    page.evaluate("document.activeElement.blur(); true");
    press(page, "1");
    assertThat(is(page, "[...document.querySelectorAll('.note.error')].every((n) => n.hidden)"))
        .isTrue();
    assertThat(is(page, "document.querySelector('.note.warning').hidden")).isFalse();
    press(page, "?");
    assertThat(is(page, "document.querySelector('#keys').open")).isTrue();
  }

  @Test
  void a_point_is_set_aside_only_with_a_reason_and_can_be_reopened() throws Exception {
    ChromiumPage page = open(handIn("ecartee.md"), 1280);
    int before = page.evaluate("document.querySelectorAll('.note.error').length").asInt();
    String waive = "document.querySelector('.note.error button[value=waived]')";
    page.evaluate(
        "document.querySelector('.note.error .decide').open = true; " + waive + ".click()");
    assertThat(is(page, waive + ".form.querySelector('textarea').validationMessage")).isTrue();
    page.evaluate(
        "(() => { const t = "
            + waive
            + ".form.querySelector('textarea'); t.value = '<b>Vu</b> par le"
            + " comptable'; t.dispatchEvent(new Event('input', { bubbles: true })); "
            + waive
            + ".click(); return true; })()");
    page.until("document.querySelector('.set-aside .decision.waived')");
    assertThat(page.evaluate("document.querySelectorAll('.note.error').length").asInt())
        .isEqualTo(before - 1);
    assertThat(
            page.evaluate("document.querySelector('.decision.waived .said').textContent").asText())
        .isEqualTo("<b>Vu</b> par le comptable");
    page.evaluate("document.querySelector('.reopen button').click(); true");
    page.until("!document.querySelector('.set-aside')");
    assertThat(page.evaluate("document.querySelectorAll('.note.error').length").asInt())
        .isEqualTo(before);
  }

  @Test
  void a_comment_appears_under_its_point() throws Exception {
    ChromiumPage page = open(handIn("commentee.md"), 1280);
    page.evaluate(
        "(() => { const d = document.querySelector('.note .decide'); d.open = true;"
            + " d.querySelector('textarea').value = 'Demander à la trésorerie';"
            + " d.querySelector('button[value=comment]').click(); return true; })()");
    page.until("document.querySelector('.note .comments')");
    assertThat(page.evaluate("document.querySelector('.note .comments').textContent").asText())
        .contains("Demander à la trésorerie");
  }

  @Test
  void the_next_version_shows_what_it_mended() throws Exception {
    ChromiumPage page = open(handIn("versions.md"), 1280);
    String mended = files("versions-2.md").replace("31 juin 2027", "30 juin 2027");
    page.evaluate("document.querySelector('#next-document').files = " + mended + ".files; true");
    page.evaluate("document.querySelector('form.next').requestSubmit(); true");
    page.until("document.querySelector('.changed')");
    assertThat(page.evaluate("document.querySelector('.changed').textContent").asText())
        .contains("un point corrigé");
  }

  @Test
  void every_link_of_a_file_leads_somewhere() throws Exception {
    ChromiumPage page = open(file, 1280);
    assertThat(
            page.evaluate(
                    "[...document.querySelectorAll('a[href^=\"#\"]')].map((a) =>"
                        + " decodeURIComponent(a.getAttribute('href').slice(1))).filter((id) =>"
                        + " !document.getElementById(id)).join()")
                .asText())
        .isEmpty();
    assertThat(
            page.evaluate(
                    "Promise.all([...document.querySelectorAll('.take-away a')].map((a) =>"
                        + " fetch(a.href).then((r) => r.status))).then((all) => all.join())")
                .asText())
        .matches("200(,200)+");
  }

  @Test
  void the_language_is_kept_from_page_to_page() throws Exception {
    ChromiumPage page = open(file, 1280);
    page.evaluate("document.querySelector('a.language').click(); true");
    page.until("document.documentElement.lang === 'en'");
    assertThat(page.evaluate("document.querySelector('.sentence').textContent").asText())
        .contains("prevent signature");
    page.evaluate("document.querySelector('.note .law .rule').click(); true");
    page.until("location.pathname.startsWith('/rules/')");
    assertThat(is(page, "document.documentElement.lang === 'en'")).isTrue();
  }

  @Test
  void notes_are_folded_under_their_passages_on_a_narrow_screen() throws Exception {
    ChromiumPage page = open(file, 360);
    assertThat(is(page, "[...document.querySelectorAll('.note .fold')].some((f) => f.open)"))
        .isFalse();
    page.evaluate("document.querySelector('.note .fold summary').click(); true");
    assertThat(is(page, "document.querySelector('.note .fold').open")).isTrue();
    assertThat(
            is(
                page,
                "document.querySelector('.note').getBoundingClientRect().top >"
                    + " document.querySelector('.passage mark').getBoundingClientRect().top"))
        .isTrue();
  }

  @Test
  void nothing_is_run_that_the_policy_forbids() throws Exception {
    ChromiumPage page = open(file, 1280);
    assertThat(is(page, "document.querySelector('[style], [onclick], script:not([src]), style')"))
        .isFalse();
  }
}
