package org.contreseing.review;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Document;
import org.contreseing.people.Caller;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.store.Decision;
import org.contreseing.store.Filter;
import org.contreseing.store.OrganisationStore;
import org.contreseing.store.Overview;
import org.contreseing.store.Result;
import org.contreseing.store.Store;
import org.contreseing.store.Submissions;
import org.contreseing.store.Version;
import org.contreseing.store.VersionState;

/** Reads what is kept. Whoever belongs to an organisation may read everything of it. */
public final class Dossiers {

  private final Store store;
  private final Program program;

  Dossiers(Store store, Program program) {
    this.store = store;
    this.program = program;
  }

  /** Submissions, newest first. */
  public List<Overview> list(Caller caller, Filter filter) {
    return submissions(caller).list(filter);
  }

  /** Empty when the caller's organisation has no such submission. */
  public Optional<Dossier> dossier(Caller caller, String submission) {
    OrganisationStore own = store.of(caller.organisation());
    return own.submissions()
        .find(submission)
        .map(
            s ->
                new Dossier(
                    s,
                    own.submissions().versions(submission),
                    own.remarks().decisions(submission),
                    own.remarks().comments(submission)));
  }

  /** Empty when the caller's organisation has no such version. */
  public Optional<Version> version(Caller caller, String id) {
    return submissions(caller).version(id);
  }

  /** The document as it was handed in. */
  public Optional<Document> document(Caller caller, String version) {
    Submissions own = submissions(caller);
    return own.version(version)
        .flatMap(v -> own.content(version).map(bytes -> new Document(v.file(), bytes)));
  }

  /** Empty when the caller's organisation has no such version, or its check is not finished. */
  public Optional<Reviewed> reviewed(Caller caller, String version) {
    return version(caller, version)
        .filter(v -> v.state().finished())
        .map(
            v -> {
              List<Decision> decisions =
                  store.of(caller.organisation()).remarks().decisions(v.submission());
              List<Outcome> outcomes = Settled.of(outcomes(caller, v), decisions).outcomes();
              return new Reviewed(v, outcomes, decisions, heading(v));
            });
  }

  /** What this version did to the findings of the one before; empty for a first one. */
  public Optional<Changes> changes(Caller caller, Version version) {
    Submissions own = submissions(caller);
    return own.versions(version.submission()).stream()
        .filter(v -> v.number() < version.number() && v.state() == VersionState.CHECKED)
        .reduce((earlier, later) -> later)
        .map(before -> Changes.between(own.findings(before.id()), own.findings(version.id())));
  }

  /**
   * The contract's JSON exactly as the check wrote it; empty when somebody decided on a finding,
   * and when the check is not finished.
   */
  public Optional<byte[]> untouched(Caller caller, Version version) {
    OrganisationStore own = store.of(caller.organisation());
    return own.remarks().decisions(version.submission()).isEmpty()
        ? own.submissions().result(version.id()).map(Result::json).filter(j -> j.length > 0)
        : Optional.empty();
  }

  private Heading heading(Version version) {
    return program
        .heading(version.profile(), version.language(), version.on())
        .of(version.ruleBook().orElse(program.ruleBook()));
  }

  /** After an upgrade the document is checked anew, since the old records cannot be read. */
  List<Outcome> outcomes(Caller caller, Version version) {
    if (version.state() == VersionState.FAILED) {
      return List.of();
    }
    Submissions own = submissions(caller);
    return own.result(version.id())
        .filter(r -> r.program().equals(program.stamp()))
        .flatMap(r -> program.unpack().apply(r.outcomes()))
        .map(Kept::outcomes)
        .orElseGet(() -> again(own, version));
  }

  private List<Outcome> again(Submissions own, Version version) {
    return own.content(version.id())
        .map(bytes -> new Document(version.file(), bytes))
        .map(
            d ->
                program
                    .check()
                    .apply(d, program.heading(version.profile(), version.language(), version.on())))
        .orElse(List.of());
  }

  private Submissions submissions(Caller caller) {
    return store.of(caller.organisation()).submissions();
  }
}
