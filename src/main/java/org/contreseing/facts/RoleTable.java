package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.contreseing.search.Indexed;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * The part that something plays, by the words that govern it and never by its value. The rows of a
 * table are asked in order and the first whose every cell matches decides; cells are regular
 * expressions over lower-case text on one line.
 */
final class RoleTable<R> {

  /** What every such table asks. */
  private static final List<String> AROUND = List.of("before", "after", "sentence", "heading");

  /**
   * @param column which of the texts the cell is about, counting from 0
   */
  private record Cell(int column, CueWords words) {}

  private record Cue<R>(R role, List<Cell> cells) {
    boolean matches(List<Indexed> texts) {
      for (Cell cell : cells) {
        if (!cell.words().in(texts.get(cell.column()))) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Cue<R>> cues;

  /**
   * @param table name of the table
   * @param role the role of a row; a row that names none is an error of the table
   */
  RoleTable(Tables tables, String table, Function<Row, R> role) {
    this(tables, table, role, UnaryOperator.identity(), List.of());
  }

  /**
   * The same for a table that asks more.
   *
   * @param pattern what a cell's expression becomes
   * @param more further columns, after those about the words around
   */
  RoleTable(
      Tables tables,
      String table,
      Function<Row, R> role,
      UnaryOperator<String> pattern,
      List<String> more) {
    List<String> columns = Stream.concat(AROUND.stream(), more.stream()).toList();
    cues =
        tables.rows(table).stream()
            .map(r -> new Cue<>(role.apply(r), cells(r, columns, pattern)))
            .toList();
  }

  /** The role of what stands in these words; empty when nothing tells. */
  Optional<R> of(Surroundings around, String... more) {
    // each text is asked by most rows
    List<Indexed> texts =
        Stream.concat(
                Stream.of(around.before(), around.after(), around.sentence(), around.heading()),
                Stream.of(more))
            .map(Indexed::new)
            .toList();
    return cues.stream().filter(c -> c.matches(texts)).map(Cue::role).findFirst();
  }

  // what costs least to ask comes last in a table and is asked first
  private static List<Cell> cells(Row row, List<String> columns, UnaryOperator<String> pattern) {
    List<Cell> cells = new ArrayList<>();
    for (int column = columns.size() - 1; column >= 0; column--) {
      String regex = row.regex(columns.get(column));
      if (!regex.isEmpty()) {
        cells.add(new Cell(column, CueWords.of(pattern.apply(regex))));
      }
    }
    return List.copyOf(cells);
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
