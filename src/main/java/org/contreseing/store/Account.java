package org.contreseing.store;

import java.util.Set;

/**
 * Somebody who signs in.
 *
 * @param name to sign in with
 * @param display as others see it
 */
public record Account(
    String id,
    OrganisationId organisation,
    String name,
    String display,
    Set<Role> roles,
    boolean disabled) {

  public Account {
    roles = Set.copyOf(roles);
  }
}
