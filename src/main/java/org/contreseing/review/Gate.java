package org.contreseing.review;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.contreseing.attest.Attestation;
import org.contreseing.attest.Circuit;
import org.contreseing.attest.Statement;
import org.contreseing.attest.VerifyingKey;
import org.contreseing.people.Caller;
import org.contreseing.report.Outcome;
import org.contreseing.store.AuditEntry;
import org.contreseing.store.Role;
import org.contreseing.store.Store;
import org.contreseing.store.StoredAttestation;
import org.contreseing.store.Version;
import org.contreseing.store.VersionState;

/**
 * The gate before signature. A document that reviewers know, byte for byte, is one more version of
 * their submission, so that what they let stand holds here too.
 */
public final class Gate {

  private final Store store;
  private final Program program;
  private final Dossiers dossiers;
  private final GateSetup setup;

  Gate(Store store, Program program, Dossiers dossiers, GateSetup setup) {
    this.store = store;
    this.program = program;
    this.dossiers = dossiers;
    this.setup = setup;
  }

  public Optional<Circuit> circuit(String name) {
    return setup.circuit(name);
  }

  public VerifyingKey key() {
    return setup.key().verifying();
  }

  /** The version that was checked just as this upload asks, if there is one. */
  public Optional<Version> known(Caller caller, Upload upload) {
    return same(caller, upload)
        .filter(v -> v.state() == VersionState.CHECKED)
        .filter(v -> v.profile() == upload.profile() && v.language() == upload.language())
        .filter(v -> v.on().equals(upload.on()))
        .filter(v -> v.ruleBook().filter(program.ruleBook()::equals).isPresent());
  }

  /** The same upload as a version of the submission whose latest version is this very document. */
  public Upload following(Caller caller, Upload upload) {
    return upload.submission().isPresent()
        ? upload
        : upload.of(same(caller, upload).map(Version::submission));
  }

  private Optional<Version> same(Caller caller, Upload upload) {
    return store
        .of(caller.organisation())
        .submissions()
        .same(Outcome.sha256(upload.document().bytes()));
  }

  /**
   * An answer of the gate.
   *
   * @param id under which it is kept
   */
  public record Answered(String id, Version version, Attestation attestation) {}

  /**
   * Says what the check of a version comes to, signs and keeps that.
   *
   * @return empty when the caller's organisation has no such version, or its check is not finished
   */
  public Optional<Answered> answer(Caller caller, String version, Circuit circuit) {
    caller.require(Role.SUBMIT);
    return dossiers.reviewed(caller, version).map(r -> answer(caller, r, circuit));
  }

  private Answered answer(Caller caller, Reviewed reviewed, Circuit circuit) {
    Version version = reviewed.version();
    Statement statement =
        Statement.of(
            version.file(),
            version.sha256(),
            version.size(),
            reviewed.outcomes(),
            circuit,
            reviewed.heading(),
            setup.clock().instant().truncatedTo(ChronoUnit.SECONDS));
    Attestation attestation = Attestation.of(statement, setup.key());
    StoredAttestation kept =
        store
            .of(caller.organisation())
            .attestations()
            .add(
                Optional.of(version.id()),
                version.sha256(),
                statement.answer().code(),
                attestation.token(),
                statement.made());
    store
        .of(caller.organisation())
        .audit()
        .add(
            new AuditEntry(
                statement.made(),
                caller.name(),
                "gate." + statement.answer().code(),
                version.id(),
                kept.id()));
    return new Answered(kept.id(), version, attestation);
  }

  /** A kept answer. */
  public Optional<StoredAttestation> find(Caller caller, String id) {
    return store.of(caller.organisation()).attestations().find(id);
  }
}
