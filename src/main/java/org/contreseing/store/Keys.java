package org.contreseing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The keys of one organisation's programs. */
public final class Keys {

  /** Begins every key, so that one that leaked is recognised. */
  static final String PREFIX = "ctrs_";

  private final Database database;
  private final OrganisationId organisation;
  private final Clock clock;

  Keys(Database database, OrganisationId organisation, Clock clock) {
    this.database = database;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** Makes a key. */
  public NewKey create(String name, Set<Role> roles, Optional<Instant> expires, String author) {
    String secret = PREFIX + Ids.secret();
    ApiKey key =
        new ApiKey(
            Ids.fresh(),
            organisation,
            Storable.text(name),
            roles,
            clock.instant(),
            author,
            expires,
            Optional.empty());
    database.change(
        handle -> {
          handle.execute(
              "INSERT INTO api_keys (id, organisation, name, secret_hash, roles, created,"
                  + " created_by, expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
              key.id(),
              organisation.value(),
              key.name(),
              Ids.hash(secret),
              Role.codes(roles),
              key.created().toEpochMilli(),
              author,
              expires.map(Instant::toEpochMilli).orElse(null));
          audit(handle, author, "key.created", key.id(), Role.codes(roles));
        });
    return new NewKey(secret, key);
  }

  public List<ApiKey> all() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM api_keys WHERE organisation = :organisation ORDER BY created, id")
                .bind("organisation", organisation.value())
                .map((row, c) -> key(row))
                .list());
  }

  /** Takes a key back; false when there is none. */
  public boolean revoke(String id, String author) {
    return database.write(
        handle -> {
          int found =
              handle.execute(
                  "UPDATE api_keys SET revoked = COALESCE(revoked, ?) WHERE id = ? AND organisation ="
                      + " ?",
                  clock.millis(),
                  id,
                  organisation.value());
          if (found == 1) {
            audit(handle, author, "key.revoked", id, "");
          }
          return found == 1;
        });
  }

  private void audit(Handle handle, String author, String action, String id, String detail) {
    AuditTrail.write(
        handle, organisation, new AuditEntry(clock.instant(), author, action, id, detail));
  }

  static ApiKey key(ResultSet row) throws SQLException {
    return new ApiKey(
        row.getString("id"),
        new OrganisationId(row.getString("organisation")),
        row.getString("name"),
        Role.read(row.getString("roles")),
        Rows.time(row, "created"),
        row.getString("created_by"),
        Rows.maybeTime(row, "expires"),
        Rows.maybeTime(row, "revoked"));
  }
}
