package org.contreseing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The accounts of one organisation. */
public final class Accounts {

  private final Database database;
  private final OrganisationId organisation;
  private final Clock clock;

  Accounts(Database database, OrganisationId organisation, Clock clock) {
    this.database = database;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * Makes an account.
   *
   * @param password as {@code people} hashes it; empty for one who signs in elsewhere
   * @param subject who that is there, with the name of the place
   * @return empty when the name or the subject is taken
   */
  public Optional<Account> create(
      String name,
      String display,
      Optional<String> password,
      Optional<String> subject,
      Set<Role> roles,
      String author) {
    String id = Ids.fresh();
    return database.write(
        handle -> {
          int made =
              handle.execute(
                  "INSERT INTO accounts (id, organisation, name, display, password, subject, roles,"
                      + " created) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                  id,
                  organisation.value(),
                  name,
                  Storable.text(display),
                  password.orElse(null),
                  subject.orElse(null),
                  Role.codes(roles),
                  clock.millis());
          if (made == 0) {
            return Optional.empty();
          }
          audit(handle, author, "account.created", id, Role.codes(roles));
          return Optional.of(new Account(id, organisation, name, display, roles, false));
        });
  }

  public List<Account> all() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM accounts WHERE organisation = :organisation ORDER BY name")
                .bind("organisation", organisation.value())
                .map((row, c) -> account(row))
                .list());
  }

  /** Changes what an account may do, and ends its sessions; false when there is none. */
  public boolean change(String id, Set<Role> roles, boolean disabled, String author) {
    return database.write(
        handle -> {
          int found =
              handle.execute(
                  "UPDATE accounts SET roles = ?, disabled = ? WHERE id = ? AND organisation = ?",
                  Role.codes(roles),
                  disabled ? clock.millis() : null,
                  id,
                  organisation.value());
          if (found == 1) {
            handle.execute("DELETE FROM sessions WHERE account = ?", id);
            String detail = disabled ? "disabled" : Role.codes(roles);
            audit(handle, author, "account.changed", id, detail);
          }
          return found == 1;
        });
  }

  /** Gives an account another password, and ends its sessions; false when there is none. */
  public boolean password(String id, String password, String author) {
    return database.write(
        handle -> {
          int found =
              handle.execute(
                  "UPDATE accounts SET password = ? WHERE id = ? AND organisation = ?",
                  password,
                  id,
                  organisation.value());
          if (found == 1) {
            handle.execute("DELETE FROM sessions WHERE account = ?", id);
            audit(handle, author, "account.password", id, "");
          }
          return found == 1;
        });
  }

  private void audit(Handle handle, String author, String action, String id, String detail) {
    AuditTrail.write(
        handle, organisation, new AuditEntry(clock.instant(), author, action, id, detail));
  }

  static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("id"),
        new OrganisationId(row.getString("organisation")),
        row.getString("name"),
        row.getString("display"),
        Role.read(row.getString("roles")),
        Rows.number(row, "disabled").isPresent());
  }
}
