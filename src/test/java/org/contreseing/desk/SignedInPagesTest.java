package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.browser.Chromium;
import org.contreseing.browser.ChromiumPage;
import org.contreseing.people.Passwords;
import org.contreseing.people.SignIn;
import org.contreseing.report.Outcome;
import org.contreseing.report.Samples;
import org.contreseing.store.NewSession;
import org.contreseing.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a browser where people sign in: what each may do, and that their forms are taken.
 */
class SignedInPagesTest {

  private static final String PASSWORD = "un long mot de passe";

  @TempDir private static Path folder;
  private static DeskFixture desk;

  @BeforeAll
  static void start() {
    desk =
        DeskFixture.locked((document, heading) -> List.of(Outcome.of(document, Samples.checked())));
    account("anne", EnumSet.allOf(Role.class));
    account("luc", Set.of());
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static void account(String name, Set<Role> roles) {
    desk.store
        .of(desk.store.organisation("local").id())
        .accounts()
        .create(name, name, Optional.of(Passwords.hash(PASSWORD)), Optional.empty(), roles, "test");
  }

  /** A browser of its own, since a session belongs to the whole browser. */
  private interface Visit {
    void by(ChromiumPage page) throws Exception;
  }

  private static void signedIn(String name, Visit visit) throws Exception {
    try (Chromium chromium = Chromium.start(Files.createTempDirectory(folder, name))) {
      ChromiumPage page =
          chromium.open(URI.create("http://127.0.0.1:" + desk.port() + "/files"), 1280, 900);
      page.until("location.pathname === '/sign-in'");
      page.evaluate(
          "document.querySelector('#name').value = '"
              + name
              + "';"
              + " document.querySelector('#password').value = '"
              + PASSWORD
              + "';"
              + " document.querySelector('form.sign-in').requestSubmit(); true");
      page.until("location.pathname === '/files'");
      visit.by(page);
    }
  }

  private static void go(ChromiumPage page, String path) throws Exception {
    // The page that is left may have the same address.
    page.evaluate("window.left = true; location.href = '" + path + "'; true");
    page.until("!window.left && location.pathname + location.search === '" + path + "'");
  }

  @Test
  void whoever_may_everything_hands_in_decides_and_signs_out() throws Exception {
    signedIn(
        "anne",
        page -> {
          assertThat(page.evaluate("document.querySelector('.banner').innerText").asText())
              .contains("anne", "Administration", "Se déconnecter");
          go(page, "/");
          page.evaluate(
              "(() => { const d = new DataTransfer(); d.items.add(new File(['PK\\x03\\x04 x'],"
                  + " 'pret.docx'));"
                  + " document.querySelector('#document').files = d.files;"
                  + " document.querySelector('form.deposit').requestSubmit(); return true; })()");
          page.until("document.querySelector('.arrival[data-done] a')");
          page.evaluate("document.querySelector('.arrival a').click(); true");
          page.until("document.querySelector('.note button[value=accepted]')");
          page.evaluate("document.querySelector('.note button[value=accepted]').click(); true");
          page.until("document.querySelector('.decision.accepted')");
          assertThat(page.evaluate("document.querySelector('.decision').innerText").asText())
              .contains("Sera corrigé", "anne");
          page.evaluate("document.querySelector('.sign-out button').click(); true");
          page.until("location.pathname === '/sign-in'");
        });
  }

  @Test
  void accounts_and_keys_are_opened_and_closed_on_their_pages() throws Exception {
    signedIn(
        "anne",
        page -> {
          go(page, "/admin/accounts");
          page.evaluate(
              "document.querySelector('#a-name').value = 'zoe';"
                  + " document.querySelector('#a-password').value = '"
                  + PASSWORD
                  + "';"
                  + " document.querySelector('.admin-form').requestSubmit(); true");
          page.until("document.querySelector('.plain').innerText.includes('zoe')");
          go(page, "/admin/keys");
          page.evaluate(
              "document.querySelector('#a-name').value = 'parapheur';"
                  + " document.querySelector('.admin-form').requestSubmit(); true");
          page.until("document.querySelector('.secret code')");
          page.evaluate("document.querySelector('form.inline button').click(); true");
          page.until("document.querySelector('.plain').innerText.includes('révoquée')");
          go(page, "/admin/audit");
          assertThat(page.evaluate("document.querySelector('.plain').innerText").asText())
              .contains("a ouvert un compte", "a révoqué une clé");
        });
  }

  @Test
  void an_administrator_gives_roles_and_passwords_but_shuts_nobody_out() throws Exception {
    account("paul", Set.of(Role.SUBMIT));
    signedIn(
        "anne",
        page -> {
          open(page, "paul");
          easy(page);
          page.evaluate(
              "document.querySelector('input[value=review]').checked = true;"
                  + " document.querySelector('.admin-form').requestSubmit(); true");
          page.until("location.pathname === '/admin/accounts'");
          assertThat(row(page, "paul")).contains("déposer, décider");
          open(page, "paul");
          page.evaluate(
              "document.querySelector('#a-fresh').value = 'un tout autre mot de passe';"
                  + " document.querySelectorAll('.admin-form')[1].requestSubmit(); true");
          page.until("location.pathname === '/admin/accounts'");
          open(page, "anne");
          page.evaluate(
              "[...document.querySelectorAll('.admin-form')].pop().requestSubmit(); true");
          page.until("document.querySelector('[role=alert]')");
          assertThat(page.evaluate("document.querySelector('[role=alert]').innerText").asText())
              .contains("votre propre compte");
          go(page, "/admin/accounts?lang=en");
          assertThat(row(page, "anne")).doesNotContain("closed").contains("administer");
        });
    assertThat(signIn("paul", PASSWORD)).isEmpty();
    assertThat(signIn("paul", "un tout autre mot de passe")).isPresent();
  }

  private static void open(ChromiumPage page, String name) throws Exception {
    go(page, "/admin/accounts");
    page.evaluate(
        "[...document.querySelectorAll('.plain tr')].find((r) => r.cells[0].textContent === '"
            + name
            + "').querySelector('a').click(); true");
    page.until("location.pathname.startsWith('/admin/accounts/')");
  }

  private static String row(ChromiumPage page, String name) throws Exception {
    return page.evaluate(
            "[...document.querySelectorAll('.plain tr')].find((r) => r.cells[0].textContent === '"
                + name
                + "').innerText")
        .asText();
  }

  private static Optional<NewSession> signIn(String name, String password) {
    return new SignIn(desk.store, Clock.systemUTC()).password(name, password);
  }

  /** Nobody is shut out of a page, and nothing sticks out of it, dark or bright. */
  private static void easy(ChromiumPage page) throws Exception {
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth").asBoolean())
        .isTrue();
    assertThat(page.seriousIssues()).isEmpty();
  }

  @Test
  void everybody_changes_their_own_password_and_stays_signed_in() throws Exception {
    account("zohra", Set.of());
    signedIn(
        "zohra",
        page -> {
          page.evaluate("document.querySelector('.who .name').click(); true");
          page.until("location.pathname === '/account'");
          easy(page);
          assertThat(page.evaluate("document.querySelector('h1').innerText").asText())
              .isEqualTo("Votre compte\u00a0: zohra");
          change(page, "ce n’est pas celui-là", "une nouvelle phrase");
          page.until("document.querySelector('[role=alert]')");
          assertThat(signIn("zohra", PASSWORD)).isPresent();
          go(page, "/account?lang=en");
          change(page, PASSWORD, "une nouvelle phrase");
          page.until("document.querySelector('[role=status]')");
          assertThat(page.evaluate("document.querySelector('[role=status]').innerText").asText())
              .isEqualTo("The password is changed. Your other sessions have ended.");
          go(page, "/files");
          assertThat(page.evaluate("document.querySelector('.banner').innerText").asText())
              .contains("zohra");
        });
    assertThat(signIn("zohra", PASSWORD)).isEmpty();
    assertThat(signIn("zohra", "une nouvelle phrase")).isPresent();
  }

  private static void change(ChromiumPage page, String present, String fresh) throws Exception {
    page.evaluate(
        "document.querySelector('#a-current').value = '"
            + present
            + "'; document.querySelector('#a-fresh').value = '"
            + fresh
            + "'; document.querySelector('.admin-form').requestSubmit(); true");
  }

  @Test
  void whoever_only_reads_is_shown_nothing_that_would_be_refused() throws Exception {
    signedIn(
        "luc",
        page -> {
          go(page, "/");
          assertThat(page.evaluate("document.querySelectorAll('form.deposit').length").asInt())
              .isZero();
          assertThat(page.evaluate("document.querySelector('.banner').innerText").asText())
              .doesNotContain("Administration");
          go(page, "/admin/accounts");
          assertThat(page.evaluate("document.querySelector('h1').innerText").asText())
              .isEqualTo("Demande refusée");
        });
  }
}
