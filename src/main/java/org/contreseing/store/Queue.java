package org.contreseing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.contreseing.model.Document;
import org.jdbi.v3.core.Handle;

/**
 * The versions that wait for their check, of all organisations. Whoever takes one holds a lease;
 * when it ends without an answer, somebody else may take it.
 */
public final class Queue {

  private final Database database;
  private final Clock clock;

  Queue(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Takes the next version: first those for which somebody waits, then in the order they came. A
   * taking that the disk forgot is a version that waits again.
   *
   * @param owner who takes it; no two processes may have the same
   */
  public Optional<Job> take(String owner, Duration lease) {
    long now = clock.millis();
    return database.note(
        handle ->
            handle
                .createQuery(
                    "UPDATE versions SET state = 'checking', lease_owner = :owner, lease_until ="
                        + " :until, attempts = attempts + 1 WHERE id = (SELECT id FROM versions WHERE"
                        + " state = 'queued' OR (state = 'checking' AND lease_until < :now) ORDER BY"
                        + " priority, seq LIMIT 1"
                        + database.dialect().skippingLocked()
                        + ") RETURNING id, organisation, submission, attempts, file, profile, lang,"
                        + " on_day")
                .bind("owner", owner)
                .bind("until", now + lease.toMillis())
                .bind("now", now)
                .map((row, c) -> job(row, owner))
                .findFirst()
                .map(job -> job.holding(bytes(handle, job.version()))));
  }

  private static Job job(ResultSet row, String owner) throws SQLException {
    return new Job(
        new OrganisationId(row.getString("organisation")),
        row.getString("id"),
        row.getString("submission"),
        owner,
        row.getInt("attempts"),
        new Document(row.getString("file"), new byte[0]),
        Rows.profile(row),
        Rows.language(row),
        LocalDate.parse(row.getString("on_day")));
  }

  private static byte[] bytes(Handle handle, String version) {
    return handle
        .createQuery("SELECT bytes FROM contents WHERE version = :version")
        .bind("version", version)
        .mapTo(byte[].class)
        .one();
  }

  /** Keeps a lease for longer; false when it was lost. */
  public boolean renew(Job job, Duration lease) {
    return database.write(
        handle ->
            handle.execute(
                    "UPDATE versions SET lease_until = ? WHERE id = ? AND lease_owner = ? AND state ="
                        + " 'checking'",
                    clock.millis() + lease.toMillis(),
                    job.version(),
                    job.owner())
                == 1);
  }

  /** Stores what a check came to; false when the lease was lost, or the version was purged. */
  public boolean finish(Job job, Finished finished) {
    return database.write(handle -> new Finishing(handle, clock.millis()).store(job, finished));
  }

  /** Lets others take at once what this owner has not finished. */
  public void release(Job job) {
    database.change(
        handle ->
            handle.execute(
                "UPDATE versions SET state = 'queued', lease_owner = NULL WHERE id = ? AND"
                    + " lease_owner = ? AND state = 'checking'",
                job.version(),
                job.owner()));
  }

  /** Takes away the leases that a server had before it ended. */
  void restart(String owner) {
    database.change(
        handle ->
            handle.execute(
                "UPDATE versions SET state = 'queued', lease_owner = NULL WHERE state = 'checking'"
                    + " AND lease_owner = ?",
                owner));
  }

  /** How many wait or are being checked. */
  public int length() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT COUNT(*) FROM versions WHERE state IN ('queued', 'checking')")
                .mapTo(Integer.class)
                .one());
  }
}
