package org.contreseing.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Profile;
import org.contreseing.yaml.Problems;
import org.contreseing.yaml.YamlMap;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads the examples of a header and asks for enough of them: one that fires, two that do not, one
 * of these a near miss.
 */
final class ExampleReader {

  private static final List<String> KEYS =
      List.of(
          "fires",
          "silent",
          "nearMiss",
          "case",
          "on",
          "profile",
          "text",
          "extract",
          "frame",
          "title",
          "traces",
          "signatures");
  private static final String ORDINARY_FRAME = "publics";
  private static final List<Boolean> BOOLEANS = List.of(true, false);

  private final Problems problems;
  private final HeaderValues values;

  ExampleReader(Problems problems, HeaderValues values) {
    this.problems = problems;
    this.values = values;
  }

  List<RuleExample> read(YamlMap header, Set<String> cases) {
    List<RuleExample> examples = new ArrayList<>();
    for (Node item : header.items("examples")) {
      examples.add(example(YamlMap.of(item, "examples", problems).allow(KEYS), cases));
    }
    long firing = examples.stream().filter(RuleExample::fires).count();
    boolean nearMiss = examples.stream().anyMatch(e -> e.nearMiss() && !e.fires());
    if (firing == 0 || examples.size() - firing < 2 || !nearMiss) {
      problems.add(
          header.node("examples").map(YamlMap::line).orElse(header.line()),
          "“examples” needs one that fires and two that are silent, one of these with “nearMiss: true”");
    }
    return examples;
  }

  private RuleExample example(YamlMap map, Set<String> cases) {
    boolean fires = map.has("fires");
    if (fires == map.has("silent")) {
      problems.add(map.line(), "an example starts with either “fires: name” or “silent: name”");
    }
    String source = source(map);
    MarkedText marked = marked(map, source, fires);
    return new RuleExample(
        map.text(fires ? "fires" : "silent"),
        fires,
        map.node("nearMiss")
            .flatMap(n -> values.pick(n, "nearMiss", BOOLEANS, String::valueOf))
            .orElse(false),
        map.node("on").flatMap(n -> date(map, n)),
        map.node("profile")
            .flatMap(n -> values.pick(n, "profile", List.of(Profile.values()), Profile::code)),
        variant(map, cases),
        marked.text(),
        MarkedText.of(map.has("extract") ? map.text("extract").strip() : source).text(),
        marked.marked(),
        new ExampleTraces(problems, values).read(map, marked.text()),
        new ExampleSignatures(problems, values).read(map, marked.text()),
        map.line());
  }

  /** The whole agreement of an example: as given, or an extract in its frame. */
  private String source(YamlMap map) {
    if (!map.has("extract")) {
      List.of("frame", "title").stream()
          .filter(map::has)
          .forEach(k -> problems.add(map.line(), "“" + k + "” goes with “extract” only"));
      return map.text("text");
    }
    String frame = map.node("frame").map(n -> map.text(n, "frame")).orElse(ORDINARY_FRAME);
    Optional<String> title = map.node("title").map(n -> map.text(n, "title"));
    Optional<String> whole = Frames.around(map.text("extract"), frame, title);
    if (whole.isEmpty()) {
      problems.add(map.line(), "there is no frame “" + frame + "” in rules/frames");
    }
    return whole.orElse("");
  }

  private MarkedText marked(YamlMap map, String source, boolean fires) {
    MarkedText marked = MarkedText.of(source);
    if (!marked.balanced()) {
      problems.add(line(map), "“[[” and “]]” must come in pairs, none inside another");
    } else if (!source.isEmpty() && fires == marked.marked().isEmpty()) {
      problems.add(
          line(map),
          fires
              ? "mark what the rule reports with [[…]], or [[]] where something is missing"
              : "a silent example has no [[…]]");
    }
    return marked;
  }

  private static int line(YamlMap map) {
    return map.node("text").or(() -> map.node("extract")).map(YamlMap::line).orElse(map.line());
  }

  private String variant(YamlMap map, Set<String> cases) {
    Optional<Node> node = map.node("case");
    node.ifPresent(n -> values.pick(n, "case", List.copyOf(cases), c -> c));
    return node.map(n -> map.text(n, "case")).orElse("");
  }

  private Optional<LocalDate> date(YamlMap map, Node node) {
    String text = map.text(node, "on");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      map.problem(node, "“" + text + "” is not a date; write 2026-11-22");
      return Optional.empty();
    }
  }
}
