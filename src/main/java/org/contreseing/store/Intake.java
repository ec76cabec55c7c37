package org.contreseing.store;

import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Takes documents in: a document, its place in the queue and the key of its request at once. */
final class Intake {

  private final Database database;
  private final OrganisationId organisation;
  private final Clock clock;

  Intake(Database database, OrganisationId organisation, Clock clock) {
    this.database = database;
    this.organisation = organisation;
    this.clock = clock;
  }

  Received store(NewVersion given, Optional<IdempotencyKey> key, Quota quota) {
    return database.write(
        handle -> {
          Optional<Received> before = key.flatMap(k -> before(handle, k));
          return before.orElseGet(
              () -> {
                require(handle, quota, given.document().bytes().length);
                return fresh(handle, given, key);
              });
        });
  }

  private void require(Handle handle, Quota quota, long size) {
    if (!quota.isLimit()) {
      return;
    }
    // Of two that come at the same time the second must see the first.
    handle.execute("UPDATE organisations SET name = name WHERE id = ?", organisation.value());
    boolean fits =
        handle
            .createQuery(
                "SELECT COUNT(*), COALESCE(SUM(size), 0) FROM versions WHERE organisation ="
                    + " :organisation")
            .bind("organisation", organisation.value())
            .map(
                (row, c) ->
                    row.getLong(1) < quota.files() && row.getLong(2) + size <= quota.bytes())
            .one();
    if (!fits) {
      throw new QuotaException(quota);
    }
  }

  private Optional<Received> before(Handle handle, IdempotencyKey key) {
    return handle
        .createQuery(
            "SELECT version, request_hash FROM idempotency"
                + " WHERE organisation = :organisation AND key_hash = :key")
        .bind("organisation", organisation.value())
        .bind("key", Ids.hash(key.key()))
        .map(
            (row, c) ->
                new Received(
                    row.getString(1),
                    row.getString(2).equals(key.requestHash())
                        ? Received.How.AGAIN
                        : Received.How.OTHER_REQUEST))
        .findOne();
  }

  private Received fresh(Handle handle, NewVersion given, Optional<IdempotencyKey> key) {
    long now = clock.millis();
    Optional<String> submission =
        given.submission().isEmpty()
            ? Optional.of(submission(handle, given, now))
            : given.submission().filter(s -> locked(handle, s, now));
    if (submission.isEmpty()) {
      return new Received("", Received.How.NO_SUBMISSION);
    }
    String version = Ids.fresh();
    version(handle, given, submission.get(), version, now);
    key.ifPresent(k -> remember(handle, k, version, now));
    return new Received(version, Received.How.STORED);
  }

  private String submission(Handle handle, NewVersion given, long now) {
    String id = Ids.fresh();
    handle
        .createUpdate(
            "INSERT INTO submissions (id, organisation, title, parties, words, created, created_by,"
                + " touched) VALUES (:id, :organisation, :file, '', :words, :now, :author, :now)")
        .bind("id", id)
        .bind("organisation", organisation.value())
        .bind("file", Storable.text(given.document().name()))
        .bind("words", SearchWords.folded(Storable.text(given.document().name())))
        .bind("now", now)
        .bind("author", Storable.text(given.author()))
        .execute();
    return id;
  }

  /** Also keeps two versions that come at the same time from getting the same number. */
  private boolean locked(Handle handle, String submission, long now) {
    return handle
            .createUpdate(
                "UPDATE submissions SET touched = :now WHERE id = :id AND organisation ="
                    + " :organisation")
            .bind("now", now)
            .bind("id", submission)
            .bind("organisation", organisation.value())
            .execute()
        == 1;
  }

  private void version(Handle handle, NewVersion given, String submission, String id, long now) {
    handle
        .createUpdate(
            "INSERT INTO versions (id, submission, organisation, number, file, sha256, size, profile,"
                + " lang, on_day, state, priority, created, created_by) VALUES (:id, :submission,"
                + " :organisation, (SELECT COALESCE(MAX(number), 0) + 1 FROM versions WHERE"
                + " submission = :submission), :file, :sha256, :size, :profile, :lang, :on,"
                + " 'queued', :priority, :now, :author)")
        .bind("id", id)
        .bind("submission", submission)
        .bind("organisation", organisation.value())
        .bind("file", Storable.text(given.document().name()))
        .bind("sha256", given.sha256())
        .bind("size", given.document().bytes().length)
        .bind("profile", given.profile().code())
        .bind("lang", given.language().code())
        .bind("on", given.on().toString())
        .bind("priority", given.waitedFor() ? 0 : 1)
        .bind("now", now)
        .bind("author", Storable.text(given.author()))
        .execute();
    handle.execute(
        "INSERT INTO contents (version, bytes) VALUES (?, ?)", id, given.document().bytes());
    handle.execute("UPDATE submissions SET latest = ? WHERE id = ?", id, submission);
  }

  private void remember(Handle handle, IdempotencyKey key, String version, long now) {
    handle.execute(
        "INSERT INTO idempotency (organisation, key_hash, request_hash, version, made)"
            + " VALUES (?, ?, ?, ?, ?)",
        organisation.value(),
        Ids.hash(key.key()),
        key.requestHash(),
        version,
        now);
  }
}
