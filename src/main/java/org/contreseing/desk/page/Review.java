package org.contreseing.desk.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.report.Handbook;
import org.contreseing.report.Heading;
import org.contreseing.review.Changes;
import org.contreseing.review.Dossier;
import org.contreseing.review.Reviewed;
import org.contreseing.store.Comment;
import org.contreseing.store.Decision;
import org.contreseing.store.Role;
import org.contreseing.store.Version;

/**
 * What the page of one agreement is made of.
 *
 * @param reviewed the version to show, checked
 * @param changes what it did to the findings of the one before; empty for a first one
 * @param handbook of the rules, in the language of the page
 * @param refusal why what was just sent was not taken, and on which finding
 */
public record Review(
    Frame frame,
    Dossier dossier,
    Reviewed reviewed,
    Optional<Changes> changes,
    Handbook handbook,
    Optional<Refused> refusal) {

  /**
   * Why a decision or a comment was not taken.
   *
   * @param fingerprint of the finding; empty for the whole
   * @param text as it was sent, so that nobody writes it twice
   */
  public record Refused(Optional<String> fingerprint, String message, String text) {}

  Version version() {
    return reviewed.version();
  }

  Say say() {
    return frame.say();
  }

  /** The language that findings are told in: of the page, unless they could not be. */
  String tongue() {
    return reviewed.heading().language().code();
  }

  /** Decisions are taken on the latest version only. */
  boolean isLatest() {
    return version().id().equals(dossier.latest().id());
  }

  boolean decides() {
    return isLatest() && frame.may(Role.REVIEW);
  }

  Optional<Decision> inForce(String fingerprint, Map<String, Decision> all) {
    return Optional.ofNullable(all.get(fingerprint));
  }

  List<Comment> comments(Optional<String> fingerprint) {
    return dossier.comments().stream().filter(c -> c.fingerprint().equals(fingerprint)).toList();
  }

  Optional<Refused> refused(Optional<String> fingerprint) {
    return refusal.filter(r -> r.fingerprint().equals(fingerprint));
  }

  /** What the facts are told under: the language is the page's, not that of the check. */
  Heading heading() {
    Heading checked = reviewed.heading();
    return new Heading(
        checked.version(),
        checked.ruleBook(),
        checked.profile(),
        frame.language(),
        checked.on(),
        checked.house());
  }
}
