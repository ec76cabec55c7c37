package org.contreseing.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contreseing.search.Finder;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * The part that something plays, by the words that govern it and never by its value. The rows of a
 * table are asked in order and the first whose every cell matches decides; cells are regular
 * expressions over lower-case text on one line.
 */
final class RoleTable<R> {

  private record Cue<R>(
      R role,
      Optional<Finder> before,
      Optional<Finder> after,
      Optional<Finder> sentence,
      Optional<Finder> heading) {

    boolean matches(Surroundings around) {
      return found(before, around.before())
          && found(after, around.after())
          && found(sentence, around.sentence())
          && found(heading, around.heading());
    }

    private static boolean found(Optional<Finder> pattern, String text) {
      return pattern.map(p -> p.matcher(text).find()).orElse(true);
    }
  }

  private final List<Cue<R>> cues;

  /**
   * @param table name of the table
   * @param role the role of a row; a row that names none is an error of the table
   */
  RoleTable(Tables tables, String table, Function<Row, R> role) {
    cues = tables.rows(table).stream().map(r -> cue(r, role.apply(r))).toList();
  }

  /** The role of what stands in these words; empty when nothing tells. */
  Optional<R> of(Surroundings around) {
    return cues.stream().filter(c -> c.matches(around)).map(Cue::role).findFirst();
  }

  private static <R> Cue<R> cue(Row row, R role) {
    return new Cue<>(
        role, cell(row, "before"), cell(row, "after"), cell(row, "sentence"), cell(row, "heading"));
  }

  private static Optional<Finder> cell(Row row, String column) {
    return row.get(column).isEmpty()
        ? Optional.empty()
        : Optional.of(Finder.of(row.pattern(column)));
  }

  /** The constant that a row's role names in small letters with hyphens. */
  static <E extends Enum<E>> E named(Row row, E[] values) {
    String name = row.get("role");
    return Stream.of(values)
        .filter(r -> code(r).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                row.problem(
                    "“"
                        + name
                        + "” is no role; roles are "
                        + Stream.of(values).map(RoleTable::code).toList()));
  }

  private static String code(Enum<?> role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
