package org.contreseing.tables;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One row of a table.
 *
 * @param file name of the table's file
 * @param line 1-based line in that file
 * @param cells cell by column name, trimmed
 * @param foreign whether somebody else than the program's authors may have written it
 */
public record Row(String file, long line, Map<String, String> cells, boolean foreign) {

  /** Of expressions in cells: Unicode-aware, and {@code .} matches line ends. */
  public static final int FLAGS =
      Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

  public Row {
    cells = Map.copyOf(cells);
  }

  /**
   * The cell of a column, {@code ""} when empty. A column that the table does not have is an error
   * of the table.
   */
  public String get(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw problem(
          "column “"
              + column
              + "” is missing; columns are "
              + cells.keySet().stream().sorted().toList());
    }
    return cell;
  }

  /**
   * The cell as a regular expression, to be used with {@link #FLAGS} where nothing else is said.
   */
  public String regex(String column) {
    String regex = get(column);
    // those of the program are tried by its tests, and trying them all at each start takes long
    if (foreign) {
      checkRegex(column, regex);
    }
    return regex;
  }

  private void checkRegex(String column, String regex) {
    try {
      Pattern.compile(regex, FLAGS);
    } catch (PatternSyntaxException e) {
      throw problem("“" + column + "” is not a regular expression: " + e.getDescription());
    }
  }

  /** The cell as a day, ISO 8601. */
  public LocalDate date(String column) {
    try {
      return LocalDate.parse(get(column));
    } catch (DateTimeParseException e) {
      throw problem("“" + get(column) + "” is not a date; write 2026-11-22");
    }
  }

  /** The cell as a whole number. */
  public int number(String column) {
    try {
      return Integer.parseInt(get(column));
    } catch (NumberFormatException e) {
      throw problem("“" + get(column) + "” is not a whole number");
    }
  }

  /** An error that names this row. */
  public TableException problem(String what) {
    return new TableException(List.of(file + ":" + line + ": " + what));
  }
}
