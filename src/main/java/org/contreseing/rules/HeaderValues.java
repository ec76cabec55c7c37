package org.contreseing.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.contreseing.model.Profile;
import org.contreseing.model.Severity;
import org.contreseing.yaml.Problems;
import org.contreseing.yaml.YamlMap;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The kinds of value that a header holds. A value that does not fit gives a problem and something
 * harmless to go on with.
 */
final class HeaderValues {

  static final Bilingual NOTHING = new Bilingual("", "");
  static final Severities UNKNOWN = new Severities(Severity.INFO, Map.of());

  private static final List<String> LANGUAGES = List.of("fr", "en");

  private final Problems problems;

  HeaderValues(Problems problems) {
    this.problems = problems;
  }

  Bilingual bilingual(YamlMap map, String key) {
    return map.required(key).map(n -> bilingual(n, key)).orElse(NOTHING);
  }

  /** A text that must be given in both languages. */
  Bilingual bilingual(Node node, String name) {
    YamlMap map = YamlMap.of(node, name, problems).allow(LANGUAGES);
    return new Bilingual(oneLine(map.text("fr")), oneLine(map.text("en")));
  }

  /** A text in both languages, or one that both share, like a citation of a French code. */
  Bilingual either(Node node, String name) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return new Bilingual(oneLine(scalar.getValue()), oneLine(scalar.getValue()));
    }
    return bilingual(node, name);
  }

  /** {@code error}, or {@code {default: error, draft: info}}. */
  Severities severities(Node node) {
    if (node instanceof ScalarNode) {
      return new Severities(severity(node), Map.of());
    }
    List<String> known = new ArrayList<>(List.of("default"));
    for (Profile profile : Profile.values()) {
      known.add(profile.code());
    }
    YamlMap map = YamlMap.of(node, "severity", problems).allow(known);
    Map<Profile, Severity> byProfile = new EnumMap<>(Profile.class);
    for (Profile profile : Profile.values()) {
      map.node(profile.code()).ifPresent(n -> byProfile.put(profile, severity(n)));
    }
    return new Severities(
        map.required("default").map(this::severity).orElse(Severity.INFO), byProfile);
  }

  private Severity severity(Node node) {
    return pick(node, "severity", List.of(Severity.values()), Severity::code).orElse(Severity.INFO);
  }

  /** One of a few words. */
  <T> Optional<T> pick(Node node, String name, List<T> choices, Function<T, String> code) {
    String word = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    Optional<T> found = choices.stream().filter(c -> code.apply(c).equals(word)).findFirst();
    if (found.isEmpty()) {
      List<String> words = choices.stream().map(code).toList();
      problems.add(
          YamlMap.line(node),
          "“" + word + "” is no " + name + "; choose " + String.join(", ", words));
    }
    return found;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
