package org.contreseing.desk;

import java.util.Optional;
import org.contreseing.store.Role;

/** Who may use a route. */
enum Access {
  /** Everybody, signed in or not. */
  PUBLIC(Optional.empty()),
  /** Whoever belongs to an organisation. */
  READ(Optional.empty()),
  SUBMIT(Optional.of(Role.SUBMIT)),
  REVIEW(Optional.of(Role.REVIEW)),
  ADMINISTER(Optional.of(Role.ADMINISTER));

  private final Optional<Role> role;

  Access(Optional<Role> role) {
    this.role = role;
  }

  Optional<Role> role() {
    return role;
  }
}
