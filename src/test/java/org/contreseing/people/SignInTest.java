package org.contreseing.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.contreseing.store.Account;
import org.contreseing.store.AuditEntry;
import org.contreseing.store.NewSession;
import org.contreseing.store.OrganisationStore;
import org.contreseing.store.Role;
import org.contreseing.store.Store;
import org.contreseing.store.StoreAddress;
import org.contreseing.store.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {

  private static final String PASSWORD = "une phrase assez longue é";

  @TempDir private Path folder;
  private final TestClock clock = new TestClock();
  private Store store;
  private OrganisationStore ours;
  private Account anne;
  private SignIn signIn;

  @BeforeEach
  void open() {
    store = Store.open(StoreAddress.of(folder), clock);
    ours = store.of(store.organisation("Ville").id());
    anne =
        ours.accounts()
            .create(
                "anne",
                "Anne",
                Optional.of(Passwords.hash(PASSWORD)),
                Optional.empty(),
                Set.of(Role.REVIEW),
                "root")
            .orElseThrow();
    signIn = new SignIn(store, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whoever_knows_the_password_is_let_in_however_the_accents_were_typed() {
    NewSession session = signIn.password(" Anne ", "une phrase assez longue e\u0301").orElseThrow();
    assertThat(signIn.session(session.token())).map(s -> s.account().name()).hasValue("anne");
    signIn.end(session.token());
    assertThat(signIn.session(session.token())).isEmpty();
    assertThat(ours.audit().newest(Optional.of(anne.id()), 10))
        .extracting(AuditEntry::action)
        .containsExactly("session.ended", "session.begun", "account.created");
  }

  @Test
  void wrong_names_and_passwords_are_refused_alike_and_then_slowed_down() {
    for (String name : new String[] {"anne", "nobody"}) {
      for (int i = 0; i < 5; i++) {
        assertThat(signIn.password(name, "wrong password")).isEmpty();
      }
      assertThatThrownBy(() -> signIn.password(name, PASSWORD))
          .isInstanceOf(TooManyAttemptsException.class);
    }
    clock.pass(Duration.ofSeconds(2));
    assertThat(signIn.password("anne", PASSWORD)).isPresent();
  }

  @Test
  void waiting_doubles_up_to_a_quarter_of_an_hour() {
    for (int i = 0; i < 5; i++) {
      signIn.password("anne", "wrong password");
    }
    for (int doubled = 0; doubled < 12; doubled++) {
      int expected = (int) Math.min(1L << doubled, 900);
      assertThatThrownBy(() -> signIn.password("anne", PASSWORD))
          .isInstanceOfSatisfying(
              TooManyAttemptsException.class,
              e -> assertThat(e.seconds()).isBetween(expected, expected + 1));
      clock.pass(Duration.ofSeconds(expected));
      store.entrance().failed("anne");
    }
  }

  @Test
  void a_disabled_account_stays_out() {
    ours.accounts().change(anne.id(), Set.of(Role.REVIEW), true, "root");
    assertThat(signIn.password("anne", PASSWORD)).isEmpty();
  }

  @Test
  void a_stored_password_is_salted_and_holds_no_password() {
    assertThat(Passwords.hash(PASSWORD))
        .startsWith("argon2id$")
        .doesNotContain("phrase")
        .isNotEqualTo(Passwords.hash(PASSWORD));
    assertThat(Passwords.isAcceptable("court")).isFalse();
    assertThat(Passwords.isAcceptable("x".repeat(257))).isFalse();
    assertThat(Passwords.fits(PASSWORD, "broken")).isFalse();
  }
}
