package org.contreseing.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a header, read key by key; what does not fit goes to the problems with its line, and
 * reading goes on.
 */
final class YamlMap {

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Problems problems;
  private final int line;

  private YamlMap(Problems problems, int line) {
    this.problems = problems;
    this.line = line;
  }

  /** The mapping of a node; an empty one, and a problem, when it is something else. */
  static YamlMap of(Node node, String name, Problems problems) {
    YamlMap map = new YamlMap(problems, line(node));
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(map::put);
    } else {
      problems.add(map.line, "“" + name + "” must be a mapping, “key: value”");
    }
    return map;
  }

  private void put(NodeTuple tuple) {
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (key.isEmpty()) {
      problems.add(line(tuple.getKeyNode()), "a key must be a word");
    } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
      problems.add(line(tuple.getKeyNode()), "the key “" + key + "” stands here twice; keep one");
    }
  }

  /** 1-based line at which it starts. */
  int line() {
    return line;
  }

  /** Reports keys outside a vocabulary. */
  YamlMap allow(Collection<String> known) {
    values.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            problems.add(
                line(value),
                "unknown key “" + key + "”; keys here are " + String.join(", ", known));
          }
        });
    return this;
  }

  Set<String> keys() {
    return values.keySet();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The node of a key that must be there. */
  Optional<Node> required(String key) {
    if (!has(key)) {
      problems.add(line, "the key “" + key + "” is missing");
    }
    return node(key);
  }

  /** A scalar's text, {@code ""} and a problem when it is absent, empty or no scalar. */
  String text(String key) {
    return required(key).map(n -> text(n, key)).orElse("");
  }

  String text(Node node, String name) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    problems.add(line(node), "“" + name + "” must be a text, and not empty");
    return "";
  }

  /** The items of a list, empty when the key is absent. */
  List<Node> items(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return new ArrayList<>(sequence.getValue());
    }
    problems.add(line(node), "“" + key + "” must be a list, one item a line after “- ”");
    return List.of();
  }

  void problem(Node node, String what) {
    problems.add(line(node), what);
  }

  /** 1-based line of a node in its file: the header starts on the first line. */
  static int line(Node node) {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
  }
}
