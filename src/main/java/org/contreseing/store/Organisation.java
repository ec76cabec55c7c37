package org.contreseing.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Those who share their documents.
 *
 * @param retentionDays after so many days without change a submission is purged; empty when never
 */
public record Organisation(
    OrganisationId id, String name, Optional<Integer> retentionDays, Instant created) {}
