package org.contreseing.store;

import java.time.Instant;
import java.util.Optional;

/** The gate's signed answers of one organisation. */
public final class Attestations {

  private final Database database;
  private final OrganisationId organisation;

  Attestations(Database database, OrganisationId organisation) {
    this.database = database;
    this.organisation = organisation;
  }

  /** Keeps one under a new id. */
  public StoredAttestation add(
      Optional<String> version, String sha256, String answer, String token, Instant made) {
    StoredAttestation given =
        new StoredAttestation(Ids.fresh(), version, sha256, answer, token, made);
    database.change(
        handle ->
            handle.execute(
                "INSERT INTO attestations (id, organisation, version, sha256, answer, token, made)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                given.id(),
                organisation.value(),
                given.version().orElse(null),
                given.sha256(),
                given.answer(),
                given.token(),
                given.made().toEpochMilli()));
    return given;
  }

  public Optional<StoredAttestation> find(String id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM attestations WHERE id = :id AND organisation = :organisation")
                .bind("id", id)
                .bind("organisation", organisation.value())
                .map(
                    (row, c) ->
                        new StoredAttestation(
                            row.getString("id"),
                            Rows.text(row, "version"),
                            row.getString("sha256"),
                            row.getString("answer"),
                            row.getString("token"),
                            Rows.time(row, "made")))
                .findOne());
  }
}
