package org.contreseing.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes the result of a check, in the transaction of whoever calls. */
record Finishing(Handle handle, long now) {

  boolean store(Job job, Finished finished) {
    // First, so that nobody decides on a finding meanwhile.
    handle.execute("UPDATE submissions SET touched = ? WHERE id = ?", now, job.submission());
    Standing standing = finished.standing().apply(Remarks.decisions(handle, job.submission()));
    if (!version(job, finished, standing)) {
      return false;
    }
    handle.execute("DELETE FROM results WHERE version = ?", job.version());
    handle.execute(
        "INSERT INTO results (version, json, outcomes, program) VALUES (?, ?, ?, ?)",
        job.version(),
        finished.json(),
        finished.outcomes(),
        finished.program());
    findings(job.version(), finished.findings());
    submission(job, finished);
    return true;
  }

  private boolean version(Job job, Finished finished, Standing standing) {
    return handle
            .createUpdate(
                "UPDATE versions SET state = :state, verdict = :verdict, reason = :reason, errors ="
                    + " :errors, warnings = :warnings, infos = :infos, rule_book = :book, finished ="
                    + " :now, lease_owner = NULL, lease_until = NULL WHERE id = :id AND lease_owner ="
                    + " :owner AND state = 'checking'")
            .bind("state", finished.state().code())
            .bind("verdict", standing.verdict().orElse(null))
            .bind("reason", finished.reason().orElse(null))
            .bind("errors", standing.tally().errors())
            .bind("warnings", standing.tally().warnings())
            .bind("infos", standing.tally().infos())
            .bind("book", finished.ruleBook())
            .bind("now", now)
            .bind("id", job.version())
            .bind("owner", job.owner())
            .execute()
        == 1;
  }

  private void findings(String version, List<FindingLine> findings) {
    handle.execute("DELETE FROM findings WHERE version = ?", version);
    if (findings.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO findings (version, position, fingerprint, rule, severity, title, article)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (FindingLine line : findings) {
      batch.add(
          version,
          position++,
          line.fingerprint(),
          line.rule(),
          line.severity(),
          Storable.text(line.title()),
          line.article().map(Storable::text).orElse(null));
    }
    batch.execute();
  }

  private void submission(Job job, Finished finished) {
    String title = Storable.text(finished.title().orElse(job.document().name()));
    String parties = Storable.text(finished.parties());
    handle
        .createUpdate(
            "UPDATE submissions SET title = :title, parties = :parties, words = :words, touched ="
                + " :now WHERE id = :id AND latest = :version")
        .bind("title", title)
        .bind("parties", parties)
        .bind(
            "words",
            SearchWords.folded(title + " " + parties + " " + Storable.text(job.document().name())))
        .bind("now", now)
        .bind("id", job.submission())
        .bind("version", job.version())
        .execute();
  }
}
