package org.contreseing.results.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

  private static final Path PAGE = Path.of("src/site/markdown/audit-results.md");
  private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)`( \\*)? \\| (\\w+) \\|.*");
  private static final Map<Kind, String> TYPES =
      Map.of(Kind.TEXT, "VARCHAR", Kind.NUMBER, "INTEGER", Kind.DAY, "DATE", Kind.FLAG, "BOOLEAN");

  private static List<String> documented(String table) throws Exception {
    List<String> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.matches("`\\w+\\.parquet`:.*")) {
        inside = line.startsWith("`" + table + ".parquet`");
      }
      Matcher row = ROW.matcher(line);
      if (inside && row.matches()) {
        rows.add(row.group(1) + (row.group(2) == null ? "" : " *") + " " + row.group(3));
      }
    }
    return rows;
  }

  private static List<String> written(String table) {
    List<? extends Column<?>> columns =
        switch (table) {
          case "documents" -> Tables.documents();
          case "findings" -> Tables.findings();
          case "parties" -> Tables.parties();
          default -> Tables.deadlines();
        };
    return columns.stream()
        .map(c -> c.name() + (c.required() ? "" : " *") + " " + TYPES.get(c.kind()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents", "findings", "parties", "deadlines"})
  void the_schema_is_the_documented_one(String table) throws Exception {
    assertThat(written(table)).isNotEmpty().isEqualTo(documented(table));
  }
}
