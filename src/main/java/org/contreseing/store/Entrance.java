package org.contreseing.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Finds out who somebody is before it is known to which organisation they belong. What is looked
 * for is always a secret, or the name somebody signs in with.
 */
public final class Entrance {

  private final Database database;
  private final Clock clock;

  Entrance(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * An account and how its owner is recognised.
   *
   * @param password what is kept of it
   * @param subject what a provider of identities calls its owner
   */
  public record Credentials(Account account, Optional<String> password, Optional<String> subject) {}

  /** Whoever signs in with this name; also those who no longer may. */
  public Optional<Credentials> named(String name) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM accounts WHERE name = :name")
                .bind("name", name)
                .map(
                    (row, c) ->
                        new Credentials(
                            Accounts.account(row),
                            Rows.text(row, "password"),
                            Rows.text(row, "subject")))
                .findOne());
  }

  /** Whoever a provider of identities calls so. */
  public Optional<Account> subject(String subject) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM accounts WHERE subject = :subject")
                .bind("subject", subject)
                .map((row, c) -> Accounts.account(row))
                .findOne());
  }

  /** Whether anybody can sign in at all. */
  public boolean hasAccounts() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT 1 FROM accounts WHERE disabled IS NULL LIMIT 1")
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
  }

  /** Begins a session. */
  public NewSession begin(Account account) {
    String token = Ids.secret();
    LoginSession session = new LoginSession(account, Ids.secret());
    database.change(
        handle ->
            handle.execute(
                "INSERT INTO sessions (token_hash, account, csrf, created, used)"
                    + " VALUES (?, ?, ?, ?, ?)",
                Ids.hash(token),
                account.id(),
                session.csrf(),
                clock.millis(),
                clock.millis()));
    return new NewSession(token, session);
  }

  /**
   * The session of a token.
   *
   * @param idle it ends when it was not used for so long
   * @param longest it ends then in any case
   */
  public Optional<LoginSession> session(String token, Duration idle, Duration longest) {
    String hash = Ids.hash(token);
    long now = clock.millis();
    Optional<Found> found = database.read(handle -> find(handle, hash, now, idle, longest));
    // Not each request is worth a write.
    found
        .filter(f -> now - f.used() > idle.toMillis() / 10)
        .ifPresent(
            f ->
                database.change(
                    handle ->
                        handle.execute(
                            "UPDATE sessions SET used = ? WHERE token_hash = ?", now, hash)));
    return found.map(Found::session);
  }

  private record Found(LoginSession session, long used) {}

  private static Optional<Found> find(
      Handle handle, String hash, long now, Duration idle, Duration longest) {
    return handle
        .createQuery(
            "SELECT a.*, s.csrf, s.used FROM sessions s JOIN accounts a ON a.id = s.account WHERE"
                + " s.token_hash = :hash AND s.used > :idle AND s.created > :longest AND a.disabled IS"
                + " NULL")
        .bind("hash", hash)
        .bind("idle", now - idle.toMillis())
        .bind("longest", now - longest.toMillis())
        .map(
            (row, c) ->
                new Found(
                    new LoginSession(Accounts.account(row), row.getString("csrf")),
                    row.getLong("used")))
        .findOne();
  }

  public void end(String token) {
    database.change(
        handle -> handle.execute("DELETE FROM sessions WHERE token_hash = ?", Ids.hash(token)));
  }

  /** The key of a secret, when it is good now. */
  public Optional<ApiKey> key(String secret) {
    return database
        .read(
            handle ->
                handle
                    .createQuery("SELECT * FROM api_keys WHERE secret_hash = :hash")
                    .bind("hash", Ids.hash(secret))
                    .map((row, c) -> Keys.key(row))
                    .findOne())
        .filter(key -> key.isGood(clock.instant()));
  }

  /** How often signing in with this name failed of late, and when it last did. */
  public record Failures(int count, long lastMillis) {}

  public Failures failures(String name) {
    return database
        .read(
            handle ->
                handle
                    .createQuery(
                        "SELECT failures, last FROM login_failures WHERE name_hash = :name")
                    .bind("name", Ids.hash(name))
                    .map((row, c) -> new Failures(row.getInt(1), row.getLong(2)))
                    .findOne())
        .orElse(new Failures(0, 0));
  }

  public void failed(String name) {
    database.change(
        handle ->
            handle.execute(
                "INSERT INTO login_failures (name_hash, failures, last) VALUES (?, 1, ?) ON CONFLICT"
                    + " (name_hash) DO UPDATE SET failures = login_failures.failures + 1, last ="
                    + " excluded.last",
                Ids.hash(name),
                clock.millis()));
  }

  public void succeeded(String name) {
    database.change(
        handle -> handle.execute("DELETE FROM login_failures WHERE name_hash = ?", Ids.hash(name)));
  }
}
