package org.contreseing.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Duration.Role;
import org.contreseing.search.Finder;
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

  private record Cue(
      Optional<Role> role,
      Optional<Finder> before,
      Optional<Finder> after,
      Optional<Finder> sentence,
      Optional<Finder> heading,
      Optional<Finder> clause,
      Optional<Finder> verb) {

    boolean matches(Surroundings around, String governing) {
      return found(verb, governing)
          && found(clause, around.kinds())
          && found(before, around.before())
          && found(after, around.after())
          && found(sentence, around.sentence())
          && found(heading, around.heading());
    }

    private static boolean found(Optional<Finder> pattern, String text) {
      return pattern.map(p -> p.matcher(text).find()).orElse(true);
    }
  }

  private final List<Cue> cues;
  private final GoverningVerb verbs;

  DurationRoles(Tables tables) {
    verbs = new GoverningVerb(tables);
    cues = tables.rows("duration_roles").stream().map(DurationRoles::cue).toList();
  }

  /**
   * The role of a length that stands in these words, {@link Role#OTHER} when nothing tells; empty
   * when the words say that it is none of this agreement.
   */
  Optional<Role> of(Surroundings around) {
    Surroundings words = Plain.words(around);
    String governing = verbs.kind(words);
    return cues.stream()
        .filter(c -> c.matches(words, governing))
        .findFirst()
        .map(Cue::role)
        .orElse(Optional.of(Role.OTHER));
  }

  private static Cue cue(Row row) {
    return new Cue(
        role(row),
        cell(row, "before"),
        cell(row, "after"),
        cell(row, "sentence"),
        cell(row, "heading"),
        cell(row, "clause"),
        cell(row, "verb"));
  }

  private static Optional<Finder> cell(Row row, String column) {
    return Optional.of(row.pattern(column))
        .filter(p -> !p.pattern().isEmpty())
        .map(p -> Finder.of(Plain.pattern(p.pattern()), p.flags()));
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
