package org.contreseing.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.contreseing.model.Length;
import org.contreseing.model.Span;

/** Fields of a line, absent where the contract writes {@code null}. */
final class Nodes {

  private Nodes() {}

  static Optional<String> text(JsonNode node, String name) {
    return Optional.ofNullable(node.path(name).textValue());
  }

  static Optional<Integer> number(JsonNode node, String name) {
    return Optional.of(node.path(name)).filter(JsonNode::isInt).map(JsonNode::intValue);
  }

  static Optional<JsonNode> object(JsonNode node, String name) {
    return Optional.of(node.path(name)).filter(JsonNode::isObject);
  }

  static Optional<Length> length(JsonNode node, String name) {
    return text(node, name).map(Length::parse);
  }

  /**
   * @throws IllegalArgumentException when it is no day
   */
  static Optional<LocalDate> day(JsonNode node, String name) {
    return text(node, name).map(Nodes::day);
  }

  static LocalDate day(String iso) {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a day: " + iso, e);
    }
  }

  /** An empty span at the start where there is none. */
  static Span span(JsonNode node, String name) {
    return spanIfAny(node, name).orElseGet(() -> Span.at(0));
  }

  static Optional<Span> spanIfAny(JsonNode node, String name) {
    return object(node, name)
        .map(span -> new Span(span.path("start").asInt(), span.path("end").asInt()));
  }

  static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> each) {
    List<T> list = new ArrayList<>();
    node.path(name).forEach(n -> list.add(each.apply(n)));
    return Collections.unmodifiableList(list);
  }

  /** A constant by the code that the reports write for it. */
  static <E extends Enum<E>> E constant(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
