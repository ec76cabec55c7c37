package org.contreseing.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who did what in one organisation: only ever longer, which the database itself enforces. */
public final class AuditTrail {

  private final Database database;
  private final OrganisationId organisation;

  AuditTrail(Database database, OrganisationId organisation) {
    this.database = database;
    this.organisation = organisation;
  }

  /** Adds an entry. */
  public void add(AuditEntry entry) {
    database.change(handle -> write(handle, organisation, entry));
  }

  /**
   * The newest entries, newest first.
   *
   * @param subject only those about this; empty for all
   */
  public List<AuditEntry> newest(Optional<String> subject, int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM audit WHERE organisation = :organisation AND (:all = 1 OR subject"
                        + " = :subject) ORDER BY seq DESC LIMIT :limit")
                .bind("organisation", organisation.value())
                .bind("all", subject.isEmpty() ? 1 : 0)
                .bind("subject", subject.orElse(""))
                .bind("limit", limit)
                .map(
                    (row, c) ->
                        new AuditEntry(
                            Rows.time(row, "at"),
                            row.getString("actor"),
                            row.getString("action"),
                            row.getString("subject"),
                            row.getString("detail")))
                .list());
  }

  static void write(Handle handle, OrganisationId organisation, AuditEntry entry) {
    handle.execute(
        "INSERT INTO audit (organisation, at, actor, action, subject, detail)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        organisation.value(),
        entry.at().toEpochMilli(),
        entry.actor(),
        entry.action(),
        entry.subject(),
        entry.detail());
  }
}
