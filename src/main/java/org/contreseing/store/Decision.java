package org.contreseing.store;

import java.time.Instant;

/**
 * What somebody decided about a finding; it holds for later versions that still have it.
 *
 * @param version on which it was decided
 * @param reason may be empty, except for a waiver
 */
public record Decision(
    String id,
    String submission,
    String version,
    String fingerprint,
    String rule,
    DecisionKind kind,
    String reason,
    String author,
    Instant made) {}
