package org.contreseing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The submissions of one organisation, their versions and results. */
public final class Submissions {

  private static final String MINE = " AND s.organisation = :organisation";

  private final Database database;
  private final OrganisationId organisation;
  private final Intake intake;

  Submissions(Database database, OrganisationId organisation, Clock clock) {
    this.database = database;
    this.organisation = organisation;
    this.intake = new Intake(database, organisation, clock);
  }

  /**
   * Stores a document and queues its check; when this returns, both are on the disk.
   *
   * @param key when the request may come again
   */
  public Received store(NewVersion version, Optional<IdempotencyKey> key) {
    return store(version, key, Quota.NONE);
  }

  /**
   * The same for an organisation that may not keep everything.
   *
   * @throws QuotaException when it keeps as much as it may; nothing was stored
   */
  public Received store(NewVersion version, Optional<IdempotencyKey> key, Quota quota) {
    return intake.store(version, key, quota);
  }

  public Optional<Submission> find(String id) {
    return database.read(
        handle ->
            mine(handle, "SELECT s.* FROM submissions s WHERE s.id = :id" + MINE)
                .bind("id", id)
                .map((row, c) -> submission(row))
                .findOne());
  }

  /** Its versions, oldest first. */
  public List<Version> versions(String submission) {
    return database.read(
        handle ->
            mine(
                    handle,
                    "SELECT "
                        + Rows.VERSION
                        + " FROM versions v WHERE v.submission = :id AND v.organisation ="
                        + " :organisation ORDER BY v.number")
                .bind("id", submission)
                .map((row, c) -> Rows.version(row))
                .list());
  }

  public Optional<Version> version(String id) {
    return database.read(
        handle ->
            mine(
                    handle,
                    "SELECT "
                        + Rows.VERSION
                        + " FROM versions v WHERE v.id = :id AND v.organisation = :organisation")
                .bind("id", id)
                .map((row, c) -> Rows.version(row))
                .findOne());
  }

  /** The latest version of a submission that is exactly this document, the last touched one. */
  public Optional<Version> same(String sha256) {
    return database.read(
        handle ->
            mine(
                    handle,
                    "SELECT "
                        + Rows.VERSION
                        + " FROM submissions s JOIN versions v ON v.id = s.latest WHERE v.sha256 ="
                        + " :sha256 AND v.organisation = :organisation ORDER BY s.touched DESC, s.seq"
                        + " DESC LIMIT 1")
                .bind("sha256", sha256)
                .map((row, c) -> Rows.version(row))
                .findFirst());
  }

  /** The document as it was handed in. */
  public Optional<byte[]> content(String version) {
    return database.read(
        handle ->
            mine(
                    handle,
                    "SELECT c.bytes FROM contents c JOIN versions v ON v.id = c.version WHERE v.id ="
                        + " :id AND v.organisation = :organisation")
                .bind("id", version)
                .mapTo(byte[].class)
                .findOne());
  }

  /** Empty until the check is finished, and when it failed. */
  public Optional<Result> result(String version) {
    return database.read(
        handle ->
            mine(
                    handle,
                    "SELECT r.json, r.outcomes, r.program FROM results r JOIN versions v ON v.id ="
                        + " r.version WHERE v.id = :id AND v.organisation = :organisation")
                .bind("id", version)
                .map((row, c) -> new Result(row.getBytes(1), row.getBytes(2), row.getString(3)))
                .findOne());
  }

  /** The findings of a version in the order of its report. */
  public List<FindingLine> findings(String version) {
    return database.read(
        handle ->
            mine(
                    handle,
                    "SELECT f.* FROM findings f JOIN versions v ON v.id = f.version WHERE v.id = :id"
                        + " AND v.organisation = :organisation ORDER BY f.position")
                .bind("id", version)
                .map(
                    (row, c) ->
                        new FindingLine(
                            row.getString("fingerprint"),
                            row.getString("rule"),
                            row.getString("severity"),
                            row.getString("title"),
                            Rows.text(row, "article")))
                .list());
  }

  public List<Overview> list(Filter filter) {
    List<String> words = SearchWords.patterns(filter.words());
    return database.read(handle -> asked(handle, filter, words).map((r, c) -> overview(r)).list());
  }

  private Query asked(Handle handle, Filter filter, List<String> words) {
    List<String> wanted = new ArrayList<>();
    wanted.add("s.organisation = :organisation");
    filter.verdict().ifPresent(v -> wanted.add("v.verdict = :verdict"));
    filter.state().ifPresent(v -> wanted.add("v.state = :state"));
    filter.profile().ifPresent(v -> wanted.add("v.profile = :profile"));
    filter.author().ifPresent(v -> wanted.add("v.created_by = :author"));
    filter.since().ifPresent(v -> wanted.add("s.touched >= :since"));
    filter.after().ifPresent(v -> wanted.add("s.seq < :after"));
    for (int i = 0; i < words.size(); i++) {
      wanted.add("s.words LIKE :word" + i + " ESCAPE '!'");
    }
    Query query =
        mine(
            handle,
            "SELECT "
                + Rows.VERSION
                + ", s.seq AS place, s.title, s.parties, s.created AS first_created, s.created_by AS"
                + " first_author, s.touched FROM submissions s JOIN versions v ON v.id = s.latest"
                + " WHERE "
                + String.join(" AND ", wanted)
                + " ORDER BY s.seq DESC LIMIT :limit");
    for (int i = 0; i < words.size(); i++) {
      query.bind("word" + i, words.get(i));
    }
    filter.verdict().ifPresent(v -> query.bind("verdict", v));
    filter.state().ifPresent(v -> query.bind("state", v.code()));
    filter.profile().ifPresent(v -> query.bind("profile", v));
    filter.author().ifPresent(v -> query.bind("author", v));
    filter.since().ifPresent(v -> query.bind("since", v.toEpochMilli()));
    filter.after().ifPresent(v -> query.bind("after", v));
    return query.bind("limit", filter.limit());
  }

  private Query mine(Handle handle, String sql) {
    return handle.createQuery(sql).bind("organisation", organisation.value());
  }

  private static Submission submission(ResultSet row) throws SQLException {
    return new Submission(
        row.getString("id"),
        row.getString("title"),
        row.getString("parties"),
        Rows.time(row, "created"),
        row.getString("created_by"),
        Rows.time(row, "touched"));
  }

  private static Overview overview(ResultSet row) throws SQLException {
    Version latest = Rows.version(row);
    return new Overview(
        new Submission(
            latest.submission(),
            row.getString("title"),
            row.getString("parties"),
            Rows.time(row, "first_created"),
            row.getString("first_author"),
            Rows.time(row, "touched")),
        latest,
        row.getLong("place"));
  }
}
