package org.contreseing.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody said about a submission, or about one finding of it.
 *
 * @param body plain text; hostile
 */
public record Comment(
    String id,
    String submission,
    Optional<String> fingerprint,
    String body,
    String author,
    Instant made) {}
