package org.contreseing.people;

import org.contreseing.store.Role;

/** The caller has not the role that this needs. */
public final class NotAllowedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Role role;

  public NotAllowedException(Role role) {
    super(role.code(), null, false, false);
    this.role = role;
  }

  /** The role that is missing. */
  public Role role() {
    return role;
  }
}
