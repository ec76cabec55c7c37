package org.contreseing.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Language;
import org.contreseing.model.Waiver;
import org.contreseing.yaml.Problems;
import org.contreseing.yaml.YamlException;
import org.contreseing.yaml.YamlFile;
import org.contreseing.yaml.YamlMap;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a file of waivers: a list under {@code waivers}, each with a reason and an author. */
final class WaiverReader {

  static final List<String> KEYS =
      List.of("document", "fingerprint", "rule", "reason", "author", "until");

  private final Problems problems;

  private WaiverReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The waivers of a file, in its order.
   *
   * @throws YamlException with every problem of the file
   */
  static List<Waiver> read(Path file, Language language) {
    Problems problems = new Problems(file.toString(), language);
    List<Waiver> waivers =
        new WaiverReader(problems).read(YamlFile.read(file, language), file.toString());
    if (!problems.lines().isEmpty()) {
      throw new YamlException(problems.lines());
    }
    return waivers;
  }

  private List<Waiver> read(Optional<Node> root, String name) {
    List<Waiver> waivers = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    if (root.isEmpty()) {
      return waivers;
    }
    YamlMap file = YamlMap.of(root.get(), name, problems).allow(List.of("waivers"));
    for (Node item : file.items("waivers")) {
      YamlMap map = YamlMap.of(item, "waivers", problems).allow(KEYS);
      Waiver waiver =
          new Waiver(
              map.text("document"),
              fingerprint(map),
              map.text("rule"),
              map.text("reason"),
              map.text("author"),
              map.node("until").flatMap(n -> day(map, n)));
      if (!seen.add(waiver.document() + "\n" + waiver.fingerprint())) {
        problems.add(
            map.line(),
            "cette dispense est déjà là ; gardez-en une",
            "this waiver is there already; keep one");
      }
      waivers.add(waiver);
    }
    return waivers;
  }

  private String fingerprint(YamlMap map) {
    String text = map.text("fingerprint");
    if (!text.isEmpty() && !text.matches("[0-9a-f]{16}")) {
      map.node("fingerprint")
          .ifPresent(
              n ->
                  problems.add(
                      YamlMap.line(n),
                      "« "
                          + text
                          + " » n'est pas une empreinte : seize chiffres hexadécimaux,"
                          + " entre guillemets",
                      "“" + text + "” is no fingerprint: sixteen hexadecimal digits, in quotes"));
    }
    return text;
  }

  private Optional<LocalDate> day(YamlMap map, Node node) {
    String text = map.text(node, "until");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      problems.add(
          YamlMap.line(node),
          "« " + text + " » n'est pas une date ; écrivez 2026-11-22",
          "“" + text + "” is not a date; write 2026-11-22");
      return Optional.empty();
    }
  }
}
