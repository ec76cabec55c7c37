package org.contreseing.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;

/**
 * One state of a document that somebody handed in, and what its check came to.
 *
 * @param id of this version; also that of its check
 * @param number within its submission, from 1
 * @param file as it was called; hostile text
 * @param size in bytes
 * @param on the day the check pretends it is
 * @param verdict code of the worst verdict of its agreements; empty until checked
 * @param reason code of why it could not be read
 * @param ruleBook SHA-256 of the book it was checked with
 */
public record Version(
    String id,
    String submission,
    int number,
    String file,
    String sha256,
    long size,
    Profile profile,
    Language language,
    LocalDate on,
    VersionState state,
    Optional<String> verdict,
    Optional<String> reason,
    Tally tally,
    Optional<String> ruleBook,
    Instant created,
    String author,
    Optional<Instant> finished) {}
