package org.contreseing.review;

import java.time.LocalDate;
import java.util.Optional;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;

/**
 * A document that somebody hands in.
 *
 * @param submission of which it is a new version; empty for a first one
 * @param on the day the check is to pretend it is
 * @param idempotencyKey when the request may come again
 * @param waitedFor whether somebody waits for the answer
 */
public record Upload(
    Document document,
    Optional<String> submission,
    Profile profile,
    Language language,
    LocalDate on,
    Optional<String> idempotencyKey,
    boolean waitedFor) {

  /** The same as a version of a submission. */
  Upload of(Optional<String> other) {
    return new Upload(document, other, profile, language, on, idempotencyKey, waitedFor);
  }
}
