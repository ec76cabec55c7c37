package org.contreseing.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables by name, each read once, on first use. Safe for use by several threads. */
public final class Tables {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private final Map<String, List<Row>> loaded = new ConcurrentHashMap<>();
  private final SortedMap<String, String> overrides;

  private Tables(SortedMap<String, String> overrides) {
    this.overrides = overrides;
  }

  /** The tables that come with the program. */
  public static Tables builtIn() {
    return new Tables(new TreeMap<>());
  }

  /**
   * The tables that come with the program, those of a folder instead where it has some.
   *
   * @param folder holds files named as the tables they replace, with the same columns
   * @throws TableException with every problem of every file: a name no table has, a column too many
   *     or too few, a row that does not fit, nothing there at all
   */
  public static Tables with(Path folder) {
    TableFolder house = TableFolder.of(folder);
    Tables tables = new Tables(house.texts());
    tables.loaded.putAll(house.rows());
    return tables;
  }

  /** The texts of the tables that replace those of the program, by name. */
  public SortedMap<String, String> overrides() {
    return Collections.unmodifiableSortedMap(overrides);
  }

  /**
   * The rows of a table, in file order.
   *
   * @param name file name without {@code .csv}
   * @throws TableException when a row has not as many cells as the header; all such rows at once
   */
  public List<Row> rows(String name) {
    return loaded.computeIfAbsent(name, Tables::load);
  }

  /** The columns of a table of the program, in the order of its file. */
  List<String> columns(String name) {
    return sheet(name).columns();
  }

  private static List<Row> load(String name) {
    return sheet(name).rows();
  }

  private static Sheet sheet(String name) {
    String file = "rules/tables/" + name + ".csv";
    try (InputStream in = Tables.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new TableException(List.of(file + ": no such table"));
      }
      return read(file, new InputStreamReader(in, StandardCharsets.UTF_8), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A table as read.
   *
   * @param columns in the order of the file
   */
  record Sheet(List<String> columns, List<Row> rows) {}

  static Sheet read(String file, Reader reader, boolean foreign) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> columns;
    try (CSVParser parser = FORMAT.parse(reader)) {
      columns = List.copyOf(parser.getHeaderNames());
      int width = columns.size();
      for (CSVRecord cells : parser) {
        long line = parser.getCurrentLineNumber();
        if (cells.size() == width) {
          rows.add(new Row(file, line, cells.toMap(), foreign));
        } else {
          problems.add(
              file
                  + ":"
                  + line
                  + ": "
                  + cells.size()
                  + " cells instead of "
                  + width
                  + "; quote a cell that has a comma");
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    return new Sheet(columns, List.copyOf(rows));
  }
}
