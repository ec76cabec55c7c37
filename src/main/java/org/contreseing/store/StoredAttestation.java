package org.contreseing.store;

import java.time.Instant;
import java.util.Optional;

/**
 * An answer of the gate, signed.
 *
 * @param version what was checked; empty when the document itself was not to be kept
 * @param answer code of the gate's answer
 * @param token the signed statement
 */
public record StoredAttestation(
    String id,
    Optional<String> version,
    String sha256,
    String answer,
    String token,
    Instant made) {}
