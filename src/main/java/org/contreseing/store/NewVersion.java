package org.contreseing.store;

import java.time.LocalDate;
import java.util.Optional;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;

/**
 * A document to store and to check.
 *
 * @param sha256 of its bytes
 * @param submission of which it is a new version; empty for a first one
 * @param author who hands it in
 * @param waitedFor whether somebody waits for the answer and so comes first
 */
public record NewVersion(
    Document document,
    String sha256,
    Optional<String> submission,
    Profile profile,
    Language language,
    LocalDate on,
    String author,
    boolean waitedFor) {}
