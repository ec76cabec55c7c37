package org.contreseing.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contreseing.model.Language;
import org.contreseing.yaml.Problems;
import org.contreseing.yaml.YamlException;
import org.contreseing.yaml.YamlFile;
import org.contreseing.yaml.YamlMap;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Findings that old documents had on the day the baseline was drawn: they stay listed, and only new
 * ones count.
 */
public final class Baseline {

  /** Nothing known. */
  public static final Baseline NONE = new Baseline(Path.of("").toAbsolutePath(), Map.of());

  private final Path folder;
  private final Map<String, Set<String>> fingerprints;

  private Baseline(Path folder, Map<String, Set<String>> fingerprints) {
    this.folder = folder;
    this.fingerprints = fingerprints;
  }

  /**
   * The baseline that {@link BaselineWriter} wrote.
   *
   * @throws YamlException with every problem of the file
   */
  public static Baseline read(Path file, Language language) {
    Problems problems = new Problems(file.toString(), language);
    Map<String, Set<String>> known = new HashMap<>();
    YamlFile.read(file, language)
        .ifPresent(
            root -> {
              YamlMap map = YamlMap.of(root, file.toString(), problems).allow(List.of("documents"));
              map.required("documents")
                  .map(n -> YamlMap.of(n, "documents", problems))
                  .ifPresent(d -> d.keys().forEach(name -> known.put(name, texts(d, name))));
            });
    if (!problems.lines().isEmpty()) {
      throw new YamlException(problems.lines());
    }
    return new Baseline(DocumentNames.folder(file), known);
  }

  private static Set<String> texts(YamlMap documents, String name) {
    List<String> texts = new ArrayList<>();
    for (Node item : documents.items(name)) {
      texts.add(documents.text(item, name));
    }
    return new HashSet<>(texts);
  }

  boolean knows(String document, String fingerprint) {
    return !fingerprints.isEmpty()
        && fingerprints
            .getOrDefault(DocumentNames.from(folder, document), Set.of())
            .contains(fingerprint);
  }
}
