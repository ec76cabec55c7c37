package org.contreseing.yaml;

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
public final class YamlMap {

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Problems problems;
  private final int line;

  private YamlMap(Problems problems, int line) {
    this.problems = problems;
    this.line = line;
  }

  /** The mapping of a node; an empty one, and a problem, when it is something else. */
  public static YamlMap of(Node node, String name, Problems problems) {
    YamlMap map = new YamlMap(problems, line(node));
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(map::put);
    } else {
      problems.add(
          map.line,
          "« " + name + " » doit être une suite de « clé: valeur »",
          "“" + name + "” must be a mapping, “key: value”");
    }
    return map;
  }

  /** A mapping without keys, for a file without content. */
  public static YamlMap empty(Problems problems) {
    return new YamlMap(problems, 1);
  }

  private void put(NodeTuple tuple) {
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (key.isEmpty()) {
      problems.add(line(tuple.getKeyNode()), "une clé doit être un mot", "a key must be a word");
    } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
      problems.add(
          line(tuple.getKeyNode()),
          "la clé « " + key + " » est là deux fois ; gardez-en une",
          "the key “" + key + "” stands here twice; keep one");
    }
  }

  /** 1-based line at which it starts. */
  public int line() {
    return line;
  }

  /** Reports keys outside a vocabulary. */
  public YamlMap allow(Collection<String> known) {
    values.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            String near = String.join(", ", Nearest.to(key, known));
            String words = String.join(", ", known);
            problems.add(
                line(value),
                "clé inconnue « "
                    + key
                    + " »"
                    + (near.isEmpty() ? "" : " ; vouliez-vous dire " + near + " ?")
                    + " ; les clés sont "
                    + words,
                "unknown key “"
                    + key
                    + "”"
                    + (near.isEmpty() ? "" : "; did you mean " + near + "?")
                    + "; keys here are "
                    + words);
          }
        });
    return this;
  }

  /** Its keys, in their order. */
  public Set<String> keys() {
    return values.keySet();
  }

  /** Whether a key is there. */
  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** The node of a key. */
  public Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The node of a key that must be there. */
  public Optional<Node> required(String key) {
    if (!has(key)) {
      problems.add(line, "il manque la clé « " + key + " »", "the key “" + key + "” is missing");
    }
    return node(key);
  }

  /** A scalar's text, {@code ""} and a problem when it is absent, empty or no scalar. */
  public String text(String key) {
    return required(key).map(n -> text(n, key)).orElse("");
  }

  /** The text of a node; {@code ""} and a problem when it is empty or no scalar. */
  public String text(Node node, String name) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    problems.add(
        line(node),
        "« " + name + " » doit être un texte, non vide",
        "“" + name + "” must be a text, and not empty");
    return "";
  }

  /** The items of a list, empty when the key is absent. */
  public List<Node> items(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return new ArrayList<>(sequence.getValue());
    }
    problems.add(
        line(node),
        "« " + key + " » doit être une liste, un élément par ligne après « - »",
        "“" + key + "” must be a list, one item a line after “- ”");
    return List.of();
  }

  /** Adds a problem at a node. */
  public void problem(Node node, String what) {
    problems.add(line(node), what);
  }

  /** 1-based line of a node in its file: the header starts on the first line. */
  public static int line(Node node) {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
  }
}
