package org.contreseing.policy;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Severity;
import org.contreseing.yaml.Problems;
import org.contreseing.yaml.YamlException;
import org.contreseing.yaml.YamlFile;
import org.contreseing.yaml.YamlMap;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads a settings file. A key that means nothing is refused with what may have been meant: a
 * setting that silently does nothing is worse than none.
 */
public final class SettingsReader {

  private static final List<String> KEYS =
      List.of(
          "profile",
          "lang",
          "fail-on",
          "select",
          "ignore",
          "severity",
          "tables",
          "rules",
          "waivers",
          "baseline");
  private static final List<String> LEVELS = List.of("error", "warning", "info", "never");

  private final Path file;
  private final boolean trusted;
  private final Problems problems;

  private SettingsReader(Path file, Language language, boolean trusted) {
    this.file = file;
    this.trusted = trusted;
    this.problems = new Problems(file.toString(), language);
  }

  /**
   * The settings of a file.
   *
   * @param trusted whether the user named it; one that merely lies beside the documents may not
   *     bring rules, which are code
   * @throws YamlException with every problem of the file
   */
  public static Settings read(Path file, Language language, boolean trusted) {
    return new SettingsReader(file, language, trusted).read(YamlFile.read(file, language));
  }

  /**
   * The settings file that lies in a folder or the nearest one around it.
   *
   * @param folder where the documents are
   */
  public static Optional<Path> find(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Path here = at;
      Optional<Path> found =
          Settings.NAMES.stream().map(here::resolve).filter(Files::isRegularFile).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Settings read(Optional<Node> root) {
    YamlMap map =
        root.map(n -> YamlMap.of(n, "contreseing.yaml", problems)).orElse(YamlMap.empty(problems));
    map.allow(KEYS);
    map.node("rules").filter(n -> !trusted).ifPresent(this::untrusted);
    Settings settings =
        new Settings(
            Optional.of(file),
            word(map, "profile", Stream.of(Profile.values()).map(Profile::code).toList()),
            word(map, "lang", Stream.of(Language.values()).map(Language::code).toList()),
            word(map, "fail-on", LEVELS),
            new Selection(words(map, "select"), words(map, "ignore")),
            severities(map),
            path(map, "tables", Files::isDirectory),
            path(map, "rules", Files::isDirectory),
            path(map, "waivers", Files::isRegularFile),
            path(map, "baseline", Files::isRegularFile));
    if (!problems.lines().isEmpty()) {
      throw new YamlException(problems.lines());
    }
    return settings;
  }

  private void untrusted(Node node) {
    problems.add(
        YamlMap.line(node),
        "« rules » charge du code : un fichier trouvé à côté des documents n'en a pas le droit ;"
            + " désignez ce fichier par --settings, ou le dossier par --rules",
        "“rules” loads code: a file found beside the documents may not; name this file with"
            + " --settings, or the folder with --rules");
  }

  private Optional<String> word(YamlMap map, String key, List<String> known) {
    return map.node(key).flatMap(n -> word(n, map.text(n, key), key, known));
  }

  private Optional<String> word(Node node, String text, String key, List<String> known) {
    if (known.contains(text)) {
      return Optional.of(text);
    }
    problems.add(
        YamlMap.line(node),
        "« " + text + " » n'est pas admis sous « " + key + " » : " + String.join(", ", known),
        "“" + text + "” is not admitted under “" + key + "”: " + String.join(", ", known));
    return Optional.empty();
  }

  /** A list of words, or one word. */
  private List<String> words(YamlMap map, String key) {
    Optional<Node> node = map.node(key);
    if (node.filter(ScalarNode.class::isInstance).isPresent()) {
      return List.of(map.text(node.get(), key));
    }
    List<String> words = new ArrayList<>();
    map.items(key).forEach(n -> words.add(map.text(n, key)));
    return words;
  }

  private Map<String, Severity> severities(YamlMap map) {
    Map<String, Severity> severities = new TreeMap<>();
    List<String> known = Stream.of(Severity.values()).map(Severity::code).toList();
    map.node("severity")
        .map(n -> YamlMap.of(n, "severity", problems))
        .ifPresent(
            weights ->
                weights
                    .keys()
                    .forEach(
                        rule ->
                            word(weights, rule, known)
                                .flatMap(SettingsReader::severity)
                                .ifPresent(s -> severities.put(rule.toUpperCase(Locale.ROOT), s))));
    return severities;
  }

  private static Optional<Severity> severity(String code) {
    return Stream.of(Severity.values()).filter(s -> s.code().equals(code)).findFirst();
  }

  private Optional<Path> path(YamlMap map, String key, Predicate<Path> there) {
    return map.node(key).flatMap(n -> path(n, map.text(n, key), key, there));
  }

  private Optional<Path> path(Node node, String text, String key, Predicate<Path> there) {
    try {
      Path path = file.toAbsolutePath().resolveSibling(text).normalize();
      if (there.test(path)) {
        return Optional.of(path);
      }
    } catch (InvalidPathException e) {
      // Told below, like a path that leads nowhere.
    }
    problems.add(
        YamlMap.line(node),
        "« " + text + " » sous « " + key + " » ne mène à rien d'utilisable",
        "“" + text + "” under “" + key + "” leads to nothing of use");
    return Optional.empty();
  }
}
