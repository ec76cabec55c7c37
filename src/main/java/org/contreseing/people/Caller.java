package org.contreseing.people;

import java.util.Set;
import org.contreseing.store.OrganisationId;
import org.contreseing.store.Role;

/**
 * Who asks.
 *
 * @param name as the audit trail and decisions show it
 */
public record Caller(OrganisationId organisation, String name, Set<Role> roles) {

  public Caller {
    roles = Set.copyOf(roles);
  }

  public boolean may(Role role) {
    return roles.contains(role);
  }

  /**
   * @throws NotAllowedException when the caller has not this role
   */
  public void require(Role role) {
    if (!may(role)) {
      throw new NotAllowedException(role);
    }
  }
}
