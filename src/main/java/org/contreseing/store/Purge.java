package org.contreseing.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Removes submissions of one organisation with everything that was read, found, decided and said.
 * What remains is that they were there: entries of the audit trail, which hold no words of theirs.
 */
public final class Purge {

  private final Database database;
  private final OrganisationId organisation;
  private final Clock clock;

  Purge(Database database, OrganisationId organisation, Clock clock) {
    this.database = database;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** Removes a submission; false when there is none. */
  public boolean submission(String id, String author) {
    boolean found = database.write(handle -> remove(handle, id, author));
    if (found) {
      wipe();
    }
    return found;
  }

  /**
   * Removes what nobody touched since.
   *
   * @return how many submissions
   */
  public int untouchedSince(Instant day, String author) {
    int removed =
        database.write(
            handle -> {
              List<String> old =
                  handle
                      .createQuery(
                          "SELECT id FROM submissions WHERE organisation = :organisation AND touched"
                              + " < :day")
                      .bind("organisation", organisation.value())
                      .bind("day", day.toEpochMilli())
                      .mapTo(String.class)
                      .list();
              return (int) old.stream().filter(id -> remove(handle, id, author)).count();
            });
    if (removed > 0) {
      wipe();
    }
    return removed;
  }

  private boolean remove(Handle handle, String id, String author) {
    boolean found =
        handle.execute(
                "DELETE FROM submissions WHERE id = ? AND organisation = ?",
                id,
                organisation.value())
            == 1;
    if (found) {
      AuditTrail.write(
          handle,
          organisation,
          new AuditEntry(clock.instant(), author, "submission.purged", id, ""));
    }
    return found;
  }

  /** What was deleted is also gone from the files, not only from the tables. */
  private void wipe() {
    switch (database.dialect()) {
      // Freed pages are overwritten already; the log still holds them as they were.
      case SQLITE -> database.emptyLog();
      case POSTGRESQL ->
          database.maintain(
              "VACUUM FULL contents",
              "VACUUM FULL results",
              "VACUUM FULL findings",
              "VACUUM FULL decisions",
              "VACUUM FULL comments",
              "VACUUM FULL versions",
              "VACUUM FULL submissions");
    }
  }
}
