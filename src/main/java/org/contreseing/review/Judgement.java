package org.contreseing.review;

import java.util.List;
import java.util.Optional;
import org.contreseing.people.Caller;
import org.contreseing.report.Outcome;
import org.contreseing.store.Comment;
import org.contreseing.store.Decision;
import org.contreseing.store.DecisionKind;
import org.contreseing.store.Role;
import org.contreseing.store.Store;

/** Decides and comments on findings. */
public final class Judgement {

  /** UTF-16 units of a reason or a comment. */
  public static final int LONGEST = 4_000;

  private final Store store;
  private final Dossiers dossiers;

  Judgement(Store store, Dossiers dossiers) {
    this.store = store;
    this.dossiers = dossiers;
  }

  /**
   * Decides on a finding of a submission's latest version; it holds for later ones that have it.
   *
   * @param reason required to waive
   * @return empty when the caller's organisation has no such version, or the version no such
   *     finding, or there is a later one
   * @throws IllegalArgumentException when a waiver has no reason, or the reason is too long
   * @throws org.contreseing.people.NotAllowedException without the role to review
   */
  public Optional<Decision> decide(
      Caller caller, String version, String fingerprint, DecisionKind kind, String reason) {
    caller.require(Role.REVIEW);
    if (kind == DecisionKind.WAIVED && reason.isBlank() || reason.length() > LONGEST) {
      throw new IllegalArgumentException("reason");
    }
    return dossiers
        .version(caller, version)
        .flatMap(
            v -> {
              List<Outcome> outcomes = dossiers.outcomes(caller, v);
              return store
                  .of(caller.organisation())
                  .remarks()
                  .decide(
                      version,
                      fingerprint,
                      kind,
                      reason.strip(),
                      caller.name(),
                      decisions -> Settled.of(outcomes, decisions).standing());
            });
  }

  /**
   * Says something about a submission, or about a finding of it.
   *
   * @return empty when the caller's organisation has no such submission
   * @throws IllegalArgumentException when nothing is said, or too much
   * @throws org.contreseing.people.NotAllowedException without the role to review
   */
  public Optional<Comment> comment(
      Caller caller, String submission, Optional<String> fingerprint, String body) {
    caller.require(Role.REVIEW);
    if (body.isBlank() || body.length() > LONGEST) {
      throw new IllegalArgumentException("body");
    }
    return store
        .of(caller.organisation())
        .remarks()
        .comment(submission, fingerprint, body.strip(), caller.name());
  }
}
