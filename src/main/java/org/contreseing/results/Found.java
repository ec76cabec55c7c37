package org.contreseing.results;

import java.util.Optional;
import org.contreseing.model.Severity;

/**
 * A finding as a line of results says it.
 *
 * @param title the rule in a few words
 * @param quote the passage; empty where something is missing
 */
public record Found(
    String rule,
    Severity severity,
    String title,
    String message,
    Optional<String> article,
    Optional<Integer> page,
    Optional<Integer> line,
    String quote,
    String fingerprint) {}
