package org.contreseing.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contreseing.yaml.Problems;
import org.contreseing.yaml.YamlMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads the YAML of a header comment node by node, so that every problem has its line and the first
 * one hides no other.
 */
final class HeaderReader {

  private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).build();
  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "severity",
          "cases",
          "needs",
          "looksAt",
          "message",
          "remedy",
          "why",
          "basis",
          "applies",
          "wording",
          "departs",
          "causes",
          "examples");

  private final Problems problems;
  private final HeaderValues values;
  private final BasisReader bases;

  HeaderReader(Problems problems) {
    this.problems = problems;
    this.values = new HeaderValues(problems);
    this.bases = new BasisReader(problems, values);
  }

  /**
   * The header of a rule file; empty when the YAML itself is broken.
   *
   * @param yaml what stands between the comment's marks, so that its lines are those of the file
   */
  Optional<Header> read(String yaml) {
    try {
      Node root = new Compose(SETTINGS).composeString(yaml).orElse(null);
      if (root == null) {
        problems.add(1, "the header is empty; it says what the rule is about, in YAML");
        return Optional.empty();
      }
      return Optional.of(header(YamlMap.of(root, "header", problems).allow(KEYS)));
    } catch (MarkedYamlEngineException e) {
      problems.add(
          e.getProblemMark().map(m -> m.getLine() + 1).orElse(1), "not YAML: " + e.getProblem());
      return Optional.empty();
    } catch (YamlEngineException e) {
      problems.add(1, "not YAML: " + e.getMessage());
      return Optional.empty();
    }
  }

  private Header header(YamlMap map) {
    Map<String, Variant> cases = cases(map);
    return new Header(
        map.text("id"),
        values.bilingual(map, "title"),
        map.required("severity").map(values::severities).orElse(HeaderValues.UNKNOWN),
        cases,
        needs(map),
        values.bilingual(map, "looksAt"),
        values.bilingual(map, "message"),
        values.bilingual(map, "remedy"),
        values.bilingual(map, "why"),
        map.required("basis").map(n -> bases.read(map)).orElse(List.of()),
        map.node("applies").map(bases::validity).orElse(Validity.ALWAYS),
        map.node("wording").map(n -> map.text(n, "wording").strip()),
        map.node("departs").map(n -> values.bilingual(n, "departs")),
        causes(map),
        new ExampleReader(problems, values).read(map, cases.keySet()));
  }

  private Map<String, Variant> cases(YamlMap header) {
    Map<String, Variant> cases = new LinkedHashMap<>();
    header
        .node("cases")
        .map(n -> YamlMap.of(n, "cases", problems))
        .ifPresent(
            map ->
                map.keys()
                    .forEach(name -> cases.put(name, variant(map.node(name).orElseThrow(), name))));
    return cases;
  }

  private Variant variant(Node node, String name) {
    YamlMap map = YamlMap.of(node, name, problems).allow(List.of("severity", "message", "remedy"));
    return new Variant(
        map.node("severity").map(values::severities),
        map.node("message").map(n -> values.bilingual(n, "message")),
        map.node("remedy").map(n -> values.bilingual(n, "remedy")));
  }

  private Set<Need> needs(YamlMap header) {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    for (Node item : header.items("needs")) {
      values.pick(item, "needs", List.of(Need.values()), Need::code).ifPresent(needs::add);
    }
    return needs;
  }

  private List<Cause> causes(YamlMap header) {
    List<Cause> causes = new ArrayList<>();
    for (Node item : header.items("causes")) {
      if (item instanceof MappingNode) {
        YamlMap map = YamlMap.of(item, "causes", problems).allow(List.of("rule", "same"));
        causes.add(new Cause(map.text("rule"), map.node("same").map(n -> map.text(n, "same"))));
      } else {
        causes.add(new Cause(header.text(item, "causes"), Optional.empty()));
      }
    }
    return causes;
  }
}
