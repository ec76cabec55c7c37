package org.contreseing.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Duration.Role;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * The part a length of time plays, by the words that govern it and never by its value. The rows of
 * {@code duration_roles.csv} are asked in order and the first whose every cell matches decides;
 * cells are regular expressions over lower-case text on one line, accents not counted, those of
 * {@code clause} over the kinds of clause that the headings name and those of {@code verb} over
 * what the {@linkplain GoverningVerb governing verb} does.
 */
final class DurationRoles {

  /** The word of the table for a length that is not agreed on here. */
  private static final String NONE = "none";

  private final RoleTable<Optional<Role>> cues;
  private final GoverningVerb verbs;

  DurationRoles(Tables tables) {
    verbs = new GoverningVerb(tables);
    cues =
        new RoleTable<>(
            tables,
            "duration_roles",
            DurationRoles::role,
            Plain::pattern,
            List.of("clause", "verb"));
  }

  /**
   * The role of a length that stands in these words, {@link Role#OTHER} when nothing tells; empty
   * when the words say that it is none of this agreement.
   */
  Optional<Role> of(Surroundings around) {
    Surroundings words = Plain.words(around);
    return cues.of(words, around.kinds(), verbs.kind(words)).orElse(Optional.of(Role.OTHER));
  }

  private static Optional<Role> role(Row row) {
    return row.get("role").equals(NONE) ? Optional.empty() : Optional.of(named(row));
  }

  private static Role named(Row row) {
    String name = row.get("role").toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(Role.values())
        .filter(r -> r.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                row.problem(
                    "“"
                        + row.get("role")
                        + "” is no role; roles are "
                        + Stream.of(Role.values()).map(Role::code).toList()
                        + " and none"));
  }
}
