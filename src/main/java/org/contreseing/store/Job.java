package org.contreseing.store;

import java.time.LocalDate;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;

/**
 * A version that whoever holds this is to check, as long as the lease lasts.
 *
 * @param attempt from 1; more than that when earlier ones ended without an answer
 */
public record Job(
    OrganisationId organisation,
    String version,
    String submission,
    String owner,
    int attempt,
    Document document,
    Profile profile,
    Language language,
    LocalDate on) {

  Job holding(byte[] bytes) {
    return new Job(
        organisation,
        version,
        submission,
        owner,
        attempt,
        new Document(document.name(), bytes),
        profile,
        language,
        on);
  }
}
