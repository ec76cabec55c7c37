package org.contreseing.attest;

import java.util.Optional;

/**
 * A finding that stands in the way.
 *
 * @param severity code of its severity
 * @param quote the passage; empty where something is missing
 */
public record Blocking(
    String rule,
    String severity,
    String title,
    String message,
    Optional<String> article,
    String quote,
    String fingerprint) {}
