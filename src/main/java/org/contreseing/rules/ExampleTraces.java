package org.contreseing.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.model.Span;
import org.contreseing.model.Trace;
import org.contreseing.yaml.Problems;
import org.contreseing.yaml.YamlMap;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what the file of an example holds beside its text. */
final class ExampleTraces {

  private static final List<String> KEYS = List.of("kind", "at", "after", "detail");
  private static final List<Trace.Kind> KINDS = List.of(Trace.Kind.values());

  private final Problems problems;
  private final HeaderValues values;

  ExampleTraces(Problems problems, HeaderValues values) {
    this.problems = problems;
    this.values = values;
  }

  /** The traces of an example whose text, marks removed, is this. */
  List<Trace> read(YamlMap example, String text) {
    List<Trace> traces = new ArrayList<>();
    for (Node item : example.items("traces")) {
      trace(YamlMap.of(item, "traces", problems).allow(KEYS), text).ifPresent(traces::add);
    }
    return traces;
  }

  private Optional<Trace> trace(YamlMap map, String text) {
    Span span = span(map, text);
    Optional<String> detail = map.node("detail").map(n -> map.text(n, "detail"));
    return map.required("kind")
        .flatMap(n -> values.pick(n, "kind", KINDS, ExampleTraces::code))
        .map(
            kind -> new Trace(kind, span, detail.orElse(text.substring(span.start(), span.end()))));
  }

  private static String code(Trace.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The words it touches, or the point after them; the start of the text when it has no place. */
  private Span span(YamlMap map, String text) {
    String key = map.has("at") ? "at" : "after";
    Optional<Node> node = map.node(key);
    if (node.isEmpty()) {
      return Span.at(0);
    }
    String words = map.text(node.get(), key);
    int start = text.indexOf(words);
    if (start < 0) {
      map.problem(node.get(), "the text of the example does not say “" + words + "”");
      return Span.at(0);
    }
    int end = start + words.length();
    return key.equals("at") ? new Span(start, end) : Span.at(end);
  }
}
