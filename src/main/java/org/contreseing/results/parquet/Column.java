package org.contreseing.results.parquet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;

/**
 * A column of a table.
 *
 * @param required whether every row has a value
 * @param value of a row: a {@link String}, an {@link Integer}, a {@link LocalDate} or a {@link
 *     Boolean}, as the kind says
 */
public record Column<R>(String name, Kind kind, boolean required, Function<R, Optional<?>> value) {

  /** A text that every row has. */
  public static <R> Column<R> text(String name, Function<R, String> value) {
    return new Column<>(name, Kind.TEXT, true, value.andThen(Optional::of));
  }

  /** A number that every row has. */
  public static <R> Column<R> number(String name, Function<R, Integer> value) {
    return new Column<>(name, Kind.NUMBER, true, value.andThen(Optional::of));
  }

  /** True or false in every row. */
  public static <R> Column<R> flag(String name, Function<R, Boolean> value) {
    return new Column<>(name, Kind.FLAG, true, value.andThen(Optional::of));
  }

  /** A text that some rows have. */
  public static <R> Column<R> maybeText(String name, Function<R, Optional<String>> value) {
    return new Column<>(name, Kind.TEXT, false, value::apply);
  }

  /** A number that some rows have. */
  public static <R> Column<R> maybeNumber(String name, Function<R, Optional<Integer>> value) {
    return new Column<>(name, Kind.NUMBER, false, value::apply);
  }

  /** A day that some rows have. */
  public static <R> Column<R> maybeDay(String name, Function<R, Optional<LocalDate>> value) {
    return new Column<>(name, Kind.DAY, false, value::apply);
  }

  SchemaElement element() {
    SchemaElement element = new SchemaElement(name);
    element.setType(kind.type());
    element.setRepetition_type(
        required ? FieldRepetitionType.REQUIRED : FieldRepetitionType.OPTIONAL);
    kind.annotate(element);
    return element;
  }
}
