package org.contreseing.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.contreseing.model.Language;
import org.contreseing.report.Editions;
import org.contreseing.report.Format;
import org.contreseing.report.Outcome;
import org.contreseing.report.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReportTest {

  private static String report(Language language, Outcome... outcomes) throws IOException {
    return new String(
        Editions.bytes(Format.HTML, Editions.edition(language), outcomes), StandardCharsets.UTF_8);
  }

  private static List<String> all(String expression, String page) {
    return Pattern.compile(expression, Pattern.DOTALL)
        .matcher(page)
        .results()
        .map((MatchResult m) -> m.group(1))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "FR,'Un point empêche la signature, un est à relire.',Rédaction possible",
    "EN,'One point prevents signature, one needs review.',Possible wording"
  })
  void the_verdict_comes_first_and_findings_have_remedy_law_and_wording(
      Language language, String verdict, String wording) throws IOException {
    String page = report(language, Samples.outcome("convention.docx"));
    assertThat(page)
        .contains("<html lang=\"" + language.code() + "\">", verdict, wording)
        .contains("article 1163 du code civil", "Article X : Modèle de DUR-014")
        .contains("<mark class=\"error\">trois</mark>");
    assertThat(page.indexOf(verdict)).isLessThan(page.indexOf("class=\"filters\""));
  }

  @Test
  void a_finding_leads_to_its_passage_and_back() throws IOException {
    String page = report(Language.FR, Samples.outcome("convention.docx"));
    assertThat(page)
        .containsPattern("id=\"c1-n2\".{1,400}href=\"#c1-p2\"")
        .contains("id=\"c1-p2\"", "<a class=\"to-note\" href=\"#c1-n2\" data-of=\"c1-n2\">");
    assertThat(all("href=\"#([^\"]+)\"", page))
        .hasSizeGreaterThan(10)
        .allSatisfy(id -> assertThat(page).containsOnlyOnce(" id=\"" + id + "\""));
  }

  @Test
  void every_name_of_a_place_is_its_own_with_several_documents() throws IOException {
    String page =
        report(
            Language.FR,
            Samples.outcome("a.docx"),
            Editions.unread("b.pdf"),
            Editions.withSetAside("c.docx"));
    assertThat(all(" id=\"([^\"]+)\"", page)).doesNotHaveDuplicates();
    assertThat(page)
        .contains("Vue d’ensemble", "3\u00a0documents\u00a0: 2\u00a0non conformes, 1\u00a0non lu.")
        .contains("href=\"#c2-top\"", "Dispense par Anne Doré", "Déjà connu");
  }

  @Test
  void the_policy_allows_the_sheet_and_the_script_that_are_there_and_nothing_else()
      throws Exception {
    String page = report(Language.FR, Editions.hostile());
    String policy = all("Content-Security-Policy\" content=\"([^\"]+)\"", page).get(0);
    assertThat(policy).startsWith("default-src &#39;none&#39;").doesNotContain("unsafe");
    assertThat(all("<style>(.*?)</style>", page))
        .singleElement()
        .satisfies(s -> allowed(policy, s));
    assertThat(all("<script>(.*?)</script>", page))
        .singleElement()
        .satisfies(s -> allowed(policy, s));
    assertThat(page).doesNotContain("src=\"", " style=\"", "http://x\"", "https://");
  }

  private static void allowed(String policy, String text) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    assertThat(policy).contains("sha256-" + Base64.getEncoder().encodeToString(hash));
  }

  @Test
  void hostile_words_stay_words() throws IOException {
    String page = report(Language.FR, Editions.hostile());
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x", "\\u{202E}")
        .doesNotContain("<script>alert", "<img");
  }

  @Test
  void parties_and_calendar_are_there_with_what_is_not_known() throws IOException {
    String page = report(Language.FR, Samples.outcome("convention.docx"));
    assertThat(page)
        .contains("la commune de Brévan", "SIRET\u00a0210\u00a0700\u00a0000\u00a000018")
        .contains("<svg", "signature · 12/03/2026")
        .contains("L&#39;acte ne dit pas quand il prend effet.")
        .contains("Ce qui n’a pas été vérifié");
  }

  @Test
  void a_document_that_could_not_be_read_says_what_to_do() throws IOException {
    assertThat(report(Language.EN, Editions.unread("a.pdf")))
        .contains("not read", "protected by a password")
        .doesNotContain("class=\"verdict");
  }
}
