package org.contreseing.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.contreseing.yaml.Problems;
import org.contreseing.yaml.YamlMap;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a header says of the law: its texts, how each was verified, and when it holds. */
final class BasisReader {

  private final Problems problems;
  private final HeaderValues values;

  BasisReader(Problems problems, HeaderValues values) {
    this.problems = problems;
    this.values = values;
  }

  /** The legal bases of a header, in its order. */
  List<Basis> read(YamlMap header) {
    List<Basis> basis = new ArrayList<>();
    for (Node item : header.items("basis")) {
      basis.add(
          basis(
              YamlMap.of(item, "basis", problems)
                  .allow(List.of("text", "verified", "read", "from", "until"))));
    }
    return basis;
  }

  private Basis basis(YamlMap map) {
    Verification how =
        map.required("verified")
            .flatMap(
                n -> values.pick(n, "verified", List.of(Verification.values()), Verification::code))
            .orElse(Verification.NONE);
    Optional<YearMonth> read = day(map, "read", YearMonth::parse, "2026-04");
    if (read.isPresent() != (how != Verification.NONE)) {
      problems.add(
          map.line(), "“read” says in which month the text was read, and only then: read: 2026-04");
    }
    return new Basis(
        map.required("text").map(n -> values.either(n, "text")).orElse(HeaderValues.NOTHING),
        how,
        read,
        days(map));
  }

  /** The days that {@code {from: …, until: …}} says. */
  Validity validity(Node node) {
    return days(YamlMap.of(node, "applies", problems).allow(List.of("from", "until")));
  }

  private Validity days(YamlMap map) {
    return new Validity(
        day(map, "from", LocalDate::parse, "2026-11-22"),
        day(map, "until", LocalDate::parse, "2026-11-22"));
  }

  private <T> Optional<T> day(YamlMap map, String key, Function<String, T> parse, String model) {
    return map.node(key)
        .flatMap(
            node -> {
              String text = map.text(node, key);
              try {
                return text.isEmpty() ? Optional.empty() : Optional.of(parse.apply(text));
              } catch (DateTimeException e) {
                map.problem(node, "“" + text + "” under “" + key + "”; write it as " + model);
                return Optional.empty();
              }
            });
  }
}
