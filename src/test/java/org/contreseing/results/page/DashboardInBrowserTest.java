package org.contreseing.results.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contreseing.audit.AuditSetting;
import org.contreseing.browser.Chromium;
import org.contreseing.browser.ChromiumPage;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.report.Heading;
import org.contreseing.results.SampleLines;
import org.contreseing.results.output.ResultFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of an audit as a browser shows it. */
class DashboardInBrowserTest {

  private static final String SHOWN = "document.querySelectorAll('#agreements tbody tr').length";

  @TempDir private static Path folder;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start(Files.createDirectory(folder.resolve("profile")));
    save("empty", Language.FR, List.of());
    save("unread", Language.EN, List.of(SampleLines.unread("/in/a.pdf")));
    save("hostile", Language.FR, List.of(SampleLines.hostile(), SampleLines.hostile()));
    save("many", Language.FR, many());
  }

  private static List<String> many() {
    return IntStream.range(0, 300)
        .mapToObj(
            i ->
                SampleLines.with(
                    SampleLines.checked("/in/" + i + ".docx"),
                    n -> {
                      SampleLines.findings(n, 1 + i % 50);
                      SampleLines.term(n, SampleLines.ON.plusDays(3L * i));
                      if (i % 3 == 0) {
                        SampleLines.unsigned(n);
                      }
                    }))
        .toList();
  }

  private static void save(String name, Language language, List<String> lines) throws IOException {
    Path out = SampleLines.write(folder.resolve(name), lines);
    Heading heading = new Heading("1", "00", Profile.ARCHIVE, language, SampleLines.ON);
    new ResultFiles().write(out, new AuditSetting(heading));
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static ChromiumPage open(String name, int width) throws Exception {
    return chromium.open(folder.resolve(name).resolve("index.html").toUri(), width, 900);
  }

  static Stream<String> pages() {
    return Stream.of("empty", "unread", "hostile", "many");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nobody_is_shut_out(String name) throws Exception {
    assertThat(open(name, 1280).seriousIssues()).isEmpty();
    assertThat(open(name, 390).seriousIssues()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_telephone_shows_the_page_without_scrolling_sideways(String name) throws Exception {
    assertThat(open(name, 390).evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(390);
  }

  @Test
  void style_and_script_work_under_the_policy() throws Exception {
    ChromiumPage page = open("many", 1280);
    assertThat(page.evaluate("getComputedStyle(document.querySelector('main')).display").asText())
        .isEqualTo("grid");
    assertThat(page.evaluate("document.querySelector('.filters').hidden").asBoolean()).isFalse();
    assertThat(page.evaluate(SHOWN).asInt()).isEqualTo(100);
  }

  @Test
  void agreements_are_searched_sorted_and_shown_to_the_last() throws Exception {
    ChromiumPage page = open("many", 1280);
    page.evaluate(
        "(f => { f.value = '/299.docx'.slice(1); f.dispatchEvent(new Event('input')); })(document.getElementById('find'))");
    assertThat(page.evaluate(SHOWN).asInt()).isEqualTo(1);
    page.evaluate(
        "(f => { f.value = ''; f.dispatchEvent(new Event('input')); })(document.getElementById('find'))");
    page.evaluate("document.querySelector('.more-rows button').click()");
    page.evaluate("document.querySelector('.more-rows button').click()");
    assertThat(page.evaluate(SHOWN).asInt()).isEqualTo(300);
    page.evaluate(
        "(s => { s.value = '1'; s.dispatchEvent(new Event('change')); })(document.getElementById('sort'))");
    assertThat(
            page.evaluate("document.querySelector('#agreements tbody .alias').textContent")
                .asText())
        .isEqualTo("0.docx");
  }

  @Test
  void a_group_leads_to_its_agreements() throws Exception {
    ChromiumPage page = open("many", 1280);
    page.evaluate("document.querySelector('#years ~ .wide a[data-find]').click()");
    String year = page.evaluate("document.getElementById('find').value").asText();
    assertThat(year).isEqualTo("2026");
    assertThat(page.evaluate(SHOWN).asInt()).isEqualTo(100);
  }

  @Test
  void a_link_opens_the_findings_that_it_leads_to() throws Exception {
    URI address = URI.create(folder.resolve("many").resolve("index.html").toUri() + "#d50");
    ChromiumPage page = chromium.open(address, 1280, 900);
    assertThat(page.evaluate("document.getElementById('d50').closest('details').open").asBoolean())
        .isTrue();
    assertThat(page.evaluate("document.querySelectorAll('#d50 .findings li').length").asInt())
        .isEqualTo(50);
  }

  @Test
  void every_link_of_the_page_leads_somewhere() throws Exception {
    assertThat(
            open("many", 1280)
                .evaluate(
                    "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
                        + ".filter(id => !document.getElementById(id)).join()")
                .asText())
        .isEmpty();
  }

  @Test
  void nothing_hostile_becomes_an_element() throws Exception {
    ChromiumPage page = open("hostile", 1280);
    assertThat(page.evaluate("document.querySelectorAll('img, iframe, object').length").asInt())
        .isZero();
    assertThat(page.evaluate("document.scripts.length").asInt()).isEqualTo(2);
    assertThat(page.evaluate(SHOWN).asInt()).isEqualTo(2);
  }
}
