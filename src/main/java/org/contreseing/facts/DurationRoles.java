package org.contreseing.facts;

import org.contreseing.model.Duration.Role;
import org.contreseing.tables.Tables;

/** The part a length of time plays, by {@code duration_roles.csv}. */
final class DurationRoles {

  private final RoleTable<Role> table;

  DurationRoles(Tables tables) {
    table = new RoleTable<>(tables, "duration_roles", r -> RoleTable.named(r, Role.values()));
  }

  /** The role of a length that stands in these words; {@link Role#OTHER} when nothing tells. */
  Role of(Surroundings around) {
    return table.of(around).orElse(Role.OTHER);
  }
}
