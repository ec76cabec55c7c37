package org.contreseing.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.store.Account;
import org.contreseing.store.ApiKey;
import org.contreseing.store.AuditEntry;
import org.contreseing.store.Entrance;
import org.contreseing.store.LoginSession;
import org.contreseing.store.NewSession;
import org.contreseing.store.Store;

/** Lets people and programs in. */
public final class SignIn {

  /** A session ends when it was not used for so long. */
  public static final Duration IDLE = Duration.ofMinutes(60);

  /** A session ends then in any case: a working day. */
  public static final Duration LONGEST = Duration.ofHours(12);

  private static final int FREE_ATTEMPTS = 5;
  private static final int LONGEST_WAIT_SECONDS = 15 * 60;

  // Compared when there is no such account, so that time tells nothing.
  private static final String NOBODY = Passwords.hash("nobody has this password");

  private final Store store;
  private final Entrance entrance;
  private final Clock clock;

  public SignIn(Store store, Clock clock) {
    this.store = store;
    this.entrance = store.entrance();
    this.clock = clock;
  }

  /**
   * Begins a session for whoever knows the password.
   *
   * @return empty when name or password is wrong, or the account is disabled
   * @throws TooManyAttemptsException when the password was not even looked at
   */
  public Optional<NewSession> password(String name, String password) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    refuseHurry(folded);
    Optional<Entrance.Credentials> known = entrance.named(folded);
    String stored = known.flatMap(Entrance.Credentials::password).orElse(NOBODY);
    if (!Passwords.fits(password, stored) || known.isEmpty() || known.get().account().disabled()) {
      entrance.failed(folded);
      known.ifPresent(k -> audit(k.account(), "session.refused"));
      return Optional.empty();
    }
    entrance.succeeded(folded);
    return Optional.of(begin(known.get().account()));
  }

  /** Whether somebody signs in here at all, and not elsewhere. */
  public boolean hasPassword(Account account) {
    return entrance.named(account.name()).flatMap(Entrance.Credentials::password).isPresent();
  }

  /**
   * Gives whoever knows their password another one. All sessions of the account end.
   *
   * @param fresh must be {@linkplain Passwords#isAcceptable acceptable}
   * @return a new session; empty when the password is not the present one
   * @throws TooManyAttemptsException when the present one was not even looked at
   */
  public Optional<NewSession> change(Account account, String present, String fresh) {
    refuseHurry(account.name());
    boolean known =
        entrance
            .named(account.name())
            .filter(c -> !c.account().disabled())
            .flatMap(Entrance.Credentials::password)
            .filter(stored -> Passwords.fits(present, stored))
            .isPresent();
    if (!known) {
      entrance.failed(account.name());
      return Optional.empty();
    }
    entrance.succeeded(account.name());
    store
        .of(account.organisation())
        .accounts()
        .password(account.id(), Passwords.hash(fresh), account.name());
    return Optional.of(begin(account));
  }

  /**
   * The account of somebody whom a provider has recognised: by the provider's name for them, else,
   * for an account without a password, by the address that the provider has verified.
   */
  public Optional<Account> recognise(OpenId.Identity identity) {
    Optional<Account> byName =
        identity
            .email()
            .flatMap(e -> entrance.named(e.toLowerCase(Locale.ROOT)))
            .filter(c -> c.password().isEmpty() && c.subject().isEmpty())
            .map(Entrance.Credentials::account);
    return entrance.subject(identity.subject()).or(() -> byName).filter(a -> !a.disabled());
  }

  /** Begins a session for somebody whom another has recognised. */
  public NewSession begin(Account account) {
    audit(account, "session.begun");
    return entrance.begin(account);
  }

  private void refuseHurry(String name) {
    Entrance.Failures failures = entrance.failures(name);
    if (failures.count() < FREE_ATTEMPTS) {
      return;
    }
    int doublings = Math.min(failures.count() - FREE_ATTEMPTS, 20);
    long wait = Math.min(1L << doublings, LONGEST_WAIT_SECONDS);
    long left = failures.lastMillis() + wait * 1000 - clock.millis();
    if (left > 0) {
      throw new TooManyAttemptsException(FREE_ATTEMPTS, (int) (left / 1000) + 1);
    }
  }

  /** The session of a cookie. */
  public Optional<LoginSession> session(String token) {
    return entrance.session(token, IDLE, LONGEST);
  }

  public void end(String token) {
    session(token).ifPresent(s -> audit(s.account(), "session.ended"));
    entrance.end(token);
  }

  /** Whoever a key belongs to. */
  public Optional<Caller> key(String secret) {
    return entrance.key(secret).map(SignIn::caller);
  }

  private static Caller caller(ApiKey key) {
    return new Caller(key.organisation(), "key:" + key.name(), key.roles());
  }

  /** Whoever has signed in. */
  public static Caller caller(Account account) {
    return new Caller(account.organisation(), account.name(), account.roles());
  }

  private void audit(Account account, String action) {
    store
        .of(account.organisation())
        .audit()
        .add(new AuditEntry(clock.instant(), account.name(), action, account.id(), ""));
  }
}
