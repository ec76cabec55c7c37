package org.contreseing.results.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back by another program. */
class ParquetFileTest {

  private record Line(
      String name, Optional<String> note, int number, Optional<LocalDate> day, boolean flag) {}

  private static final List<Column<Line>> COLUMNS =
      List.of(
          Column.text("name", Line::name),
          Column.maybeText("note", Line::note),
          Column.number("number", Line::number),
          Column.maybeDay("day", Line::day),
          Column.flag("flag", Line::flag));

  @TempDir private Path folder;

  private static Line line(int i) {
    return new Line(
        "é" + i,
        Optional.of("n" + i % 7).filter(n -> i % 3 != 0),
        i - 5,
        Optional.of(LocalDate.of(1969, 12, 30).plusDays(i)).filter(d -> i % 2 == 0),
        i % 5 == 0);
  }

  private Path write(List<Line> lines) throws IOException {
    Path file = folder.resolve("lines.parquet");
    Files.write(file, bytes(lines));
    return file;
  }

  private static byte[] bytes(List<Line> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ParquetFile<Line> file = new ParquetFile<>(out, COLUMNS)) {
      for (Line line : lines) {
        file.add(line);
      }
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 8, 9, 255, 256, 257, 1000, 70_000})
  void every_value_comes_back(int count) throws Exception {
    Path file = write(IntStream.range(0, count).mapToObj(ParquetFileTest::line).toList());
    try (Duck duck = new Duck()) {
      assertThat(
              duck.number(
                  "select count(*) from '%s' where name = 'é' || (number + 5)"
                      + " and (note is null) = ((number + 5) %% 3 = 0)"
                      + " and (note is null or note = 'n' || ((number + 5) %% 7))"
                      + " and (day is null) = ((number + 5) %% 2 = 1)"
                      + " and (day is null or day = date '1969-12-30' + (number + 5))"
                      + " and flag = ((number + 5) %% 5 = 0)",
                  file))
          .isEqualTo(count);
      assertThat(duck.number("select count(*) from '%s'", file)).isEqualTo(count);
    }
  }

  @Test
  void many_rows_stand_in_several_groups() throws Exception {
    String long100 = "x".repeat(100);
    List<Line> lines =
        IntStream.range(0, 120_000)
            .mapToObj(i -> new Line(long100 + i, Optional.empty(), i, Optional.empty(), true))
            .toList();
    Path file = write(lines);
    try (Duck duck = new Duck()) {
      assertThat(
              duck.number("select count(distinct row_group_id) from parquet_metadata('%s')", file))
          .isGreaterThan(1);
      assertThat(duck.number("select count(distinct name) from '%s'", file)).isEqualTo(120_000);
      assertThat(duck.number("select sum(number) from '%s'", file)).isEqualTo(7_199_940_000L);
    }
  }

  @Test
  void kinds_are_told() throws Exception {
    Path file = write(List.of(line(1)));
    try (Duck duck = new Duck()) {
      assertThat(duck.columns(file))
          .containsExactly(
              "name VARCHAR", "note VARCHAR", "number INTEGER", "day DATE", "flag BOOLEAN");
    }
  }

  @Test
  void the_same_rows_give_the_same_bytes() throws IOException {
    List<Line> lines = IntStream.range(0, 500).mapToObj(ParquetFileTest::line).toList();
    assertThat(bytes(lines)).isEqualTo(bytes(lines));
  }

  @Test
  void a_value_that_every_row_has_may_not_be_missing() {
    Column<String> broken = new Column<>("name", Kind.TEXT, true, n -> Optional.empty());
    assertThatThrownBy(
            () -> new ParquetFile<>(new ByteArrayOutputStream(), List.of(broken)).add("row"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name");
  }

  @Test
  void hostile_text_is_only_text() throws Exception {
    String hostile = "\0'\"; drop table x; \u202e\ud83d\udcc4\r\n<b>";
    Path file = write(List.of(new Line(hostile, Optional.of(""), 0, Optional.empty(), false)));
    try (Duck duck = new Duck()) {
      assertThat(duck.text("select name from '%s'", file)).isEqualTo(hostile);
      assertThat(duck.text("select note from '%s'", file)).isEmpty();
    }
  }
}
