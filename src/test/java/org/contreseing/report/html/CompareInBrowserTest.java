package org.contreseing.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.attack.HostileText;
import org.contreseing.browser.Chromium;
import org.contreseing.browser.ChromiumPage;
import org.contreseing.compare.Comparer;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.report.Editions;
import org.contreseing.report.Outcome;
import org.contreseing.report.compare.Compared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Comparisons as a browser shows them. */
class CompareInBrowserTest {

  @TempDir private static Path folder;
  private static Chromium chromium;
  private static AgreementChecker checker;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start(Files.createDirectory(folder.resolve("profile")));
    checker = AgreementChecker.standard();
    String text = Files.readString(Path.of("corpus", "02-subvention-theatre.md"));
    String other =
        text.replace("pendant dix ans", "pendant cinq ans")
            .replace("douze mille euros (12 500 €)", "quinze mille euros (15 000 €)")
            .replace("## **ARTICLE 7 : REVERSEMENT**", "")
            .replace("16 octobre 2026", "18 octobre 2026");
    save("alarm", Language.FR, compared(text, other, true));
    save("same", Language.EN, compared(text, text, true));
    String hostile = String.join(" ", HostileText.names().toList()).replace("\uD800", "");
    save("hostile", Language.FR, compared(text, other.replace("cinq ans", hostile), false));
    Outcome whole = outcome("a.md", text);
    save("unread", Language.EN, new Compared(whole, Editions.unread("b.pdf"), true, List.of()));
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static Outcome outcome(String name, String text) {
    Document document = new Document(name, text.getBytes(StandardCharsets.UTF_8));
    Check check = new Check(Profile.SIGNED, LocalDate.of(2026, 11, 22), Language.FR);
    return Outcome.of(document, checker.check(document, check));
  }

  private static Compared compared(String older, String newer, boolean signed) {
    Outcome before = outcome("approuvé.md", older);
    Outcome after = outcome("signé.md", newer);
    return new Compared(
        before,
        after,
        signed,
        List.of(
            Comparer.compare(
                ((Checked) before.result()).reports().get(0),
                ((Checked) after.result()).reports().get(0))));
  }

  private static void save(String name, Language language, Compared compared) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".html"))) {
      new ComparePage(out, Editions.edition(language).heading()).write(compared);
    }
  }

  static Stream<String> pages() {
    return Stream.of("alarm", "same", "hostile", "unread");
  }

  private static ChromiumPage open(String name, int width) throws Exception {
    return chromium.open(folder.resolve(name + ".html").toUri(), width, 900);
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
    assertThat(open(name, 390).evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(390);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothing_of_a_document_is_an_element(String name) throws Exception {
    ChromiumPage page = open(name, 1280);
    assertThat(
            page.evaluate("document.querySelectorAll('img, svg, iframe, object').length").asInt())
        .isZero();
    assertThat(page.evaluate("document.scripts.length").asInt()).isEqualTo(1);
  }

  @Test
  void a_difference_is_told_by_element_and_word() throws Exception {
    ChromiumPage page = open("alarm", 1280);
    assertThat(page.evaluate("document.querySelector('.sentence').textContent").asText())
        .contains("Le texte signé n’est pas le texte approuvé.");
    assertThat(
            page.evaluate(
                    "[...document.querySelectorAll('.differences del')].map(e => e.textContent).join('|')")
                .asText())
        .contains("supprimé\u00a0: dix");
  }
}
