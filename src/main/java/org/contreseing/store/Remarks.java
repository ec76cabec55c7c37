package org.contreseing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** What people of one organisation decided and said about findings. */
public final class Remarks {

  private final Database database;
  private final OrganisationId organisation;
  private final Clock clock;

  Remarks(Database database, OrganisationId organisation, Clock clock) {
    this.database = database;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * Stores a decision on the latest version, that it was made, and what the version comes to now.
   *
   * @param standing what the version comes to under all decisions on its submission
   * @return empty when there is no such finding, or a later version
   */
  public Optional<Decision> decide(
      String version,
      String fingerprint,
      DecisionKind kind,
      String reason,
      String author,
      Function<List<Decision>, Standing> standing) {
    return database.write(
        handle ->
            finding(handle, version, fingerprint)
                .filter(found -> touch(handle, found[0]))
                .map(
                    found -> {
                      Decision decision =
                          new Decision(
                              Ids.fresh(),
                              found[0],
                              version,
                              fingerprint,
                              found[1],
                              kind,
                              Storable.text(reason),
                              author,
                              clock.instant());
                      insert(handle, decision);
                      stand(handle, version, standing.apply(decisions(handle, found[0])));
                      return decision;
                    }));
  }

  private static void stand(Handle handle, String version, Standing standing) {
    handle.execute(
        "UPDATE versions SET verdict = ?, errors = ?, warnings = ?, infos = ? WHERE id = ?",
        standing.verdict().orElse(null),
        standing.tally().errors(),
        standing.tally().warnings(),
        standing.tally().infos(),
        version);
  }

  /** The submission and the rule of a finding. */
  private Optional<String[]> finding(Handle handle, String version, String fingerprint) {
    return handle
        .createQuery(
            "SELECT v.submission, f.rule FROM findings f JOIN versions v ON v.id = f.version WHERE"
                + " v.id = :version AND v.organisation = :organisation AND f.fingerprint ="
                + " :fingerprint AND v.id = (SELECT latest FROM submissions WHERE id ="
                + " v.submission)")
        .bind("version", version)
        .bind("organisation", organisation.value())
        .bind("fingerprint", Storable.text(fingerprint))
        .map((row, c) -> new String[] {row.getString(1), row.getString(2)})
        .findFirst();
  }

  private void insert(Handle handle, Decision decision) {
    handle.execute(
        "INSERT INTO decisions (id, organisation, submission, version, fingerprint, rule, kind,"
            + " reason, author, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        decision.id(),
        organisation.value(),
        decision.submission(),
        decision.version(),
        decision.fingerprint(),
        decision.rule(),
        decision.kind().code(),
        decision.reason(),
        decision.author(),
        decision.made().toEpochMilli());
    AuditTrail.write(
        handle,
        organisation,
        new AuditEntry(
            decision.made(),
            decision.author(),
            "decision." + decision.kind().code(),
            decision.version(),
            decision.rule() + " " + decision.fingerprint()));
  }

  /** All decisions on a submission, oldest first. */
  public List<Decision> decisions(String submission) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM decisions WHERE submission = :submission AND organisation ="
                        + " :organisation ORDER BY seq")
                .bind("submission", submission)
                .bind("organisation", organisation.value())
                .map((row, c) -> decision(row))
                .list());
  }

  /** The same, for who has found out that the submission is of the right organisation. */
  static List<Decision> decisions(Handle handle, String submission) {
    return handle
        .createQuery("SELECT * FROM decisions WHERE submission = :submission ORDER BY seq")
        .bind("submission", submission)
        .map((row, c) -> decision(row))
        .list();
  }

  /**
   * Stores a comment.
   *
   * @return empty when there is no such submission
   */
  public Optional<Comment> comment(
      String submission, Optional<String> fingerprint, String body, String author) {
    return database.write(
        handle -> {
          if (!touch(handle, submission)) {
            return Optional.empty();
          }
          Comment comment =
              new Comment(
                  Ids.fresh(),
                  submission,
                  fingerprint.map(Storable::text),
                  Storable.text(body),
                  author,
                  clock.instant());
          insert(handle, comment);
          return Optional.of(comment);
        });
  }

  private void insert(Handle handle, Comment comment) {
    handle.execute(
        "INSERT INTO comments (id, organisation, submission, fingerprint, body, author, made)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        comment.id(),
        organisation.value(),
        comment.submission(),
        comment.fingerprint().orElse(null),
        comment.body(),
        comment.author(),
        comment.made().toEpochMilli());
    AuditTrail.write(
        handle,
        organisation,
        new AuditEntry(
            comment.made(), comment.author(), "comment", comment.submission(), comment.id()));
  }

  /** All comments on a submission, oldest first. */
  public List<Comment> comments(String submission) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM comments WHERE submission = :submission AND organisation ="
                        + " :organisation ORDER BY seq")
                .bind("submission", submission)
                .bind("organisation", organisation.value())
                .map((row, c) -> comment(row))
                .list());
  }

  private boolean touch(Handle handle, String submission) {
    return handle.execute(
            "UPDATE submissions SET touched = ? WHERE id = ? AND organisation = ?",
            clock.millis(),
            submission,
            organisation.value())
        == 1;
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getString("id"),
        row.getString("submission"),
        row.getString("version"),
        row.getString("fingerprint"),
        row.getString("rule"),
        DecisionKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("reason"),
        row.getString("author"),
        Rows.time(row, "made"));
  }

  private static Comment comment(ResultSet row) throws SQLException {
    return new Comment(
        row.getString("id"),
        row.getString("submission"),
        Rows.text(row, "fingerprint"),
        row.getString("body"),
        row.getString("author"),
        Rows.time(row, "made"));
  }
}
