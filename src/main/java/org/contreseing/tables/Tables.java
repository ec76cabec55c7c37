package org.contreseing.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private Tables() {}

  /** The tables that come with the program. */
  public static Tables builtIn() {
    return new Tables();
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

  private static List<Row> load(String name) {
    String file = "rules/tables/" + name + ".csv";
    try (InputStream in = Tables.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new TableException(List.of(file + ": no such table"));
      }
      return read(file, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Row> read(String file, Reader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try (CSVParser parser = FORMAT.parse(reader)) {
      int width = parser.getHeaderNames().size();
      for (CSVRecord cells : parser) {
        long line = parser.getCurrentLineNumber();
        if (cells.size() == width) {
          rows.add(new Row(file, line, cells.toMap()));
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
    return List.copyOf(rows);
  }
}
