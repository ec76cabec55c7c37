package org.contreseing.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A program's permission.
 *
 * @param expires then it is no longer good
 */
public record ApiKey(
    String id,
    OrganisationId organisation,
    String name,
    Set<Role> roles,
    Instant created,
    String author,
    Optional<Instant> expires,
    Optional<Instant> revoked) {

  public ApiKey {
    roles = Set.copyOf(roles);
  }

  /** Whether it is good at a time. */
  public boolean isGood(Instant now) {
    return revoked.isEmpty() && expires.filter(e -> !e.isAfter(now)).isEmpty();
  }
}
