package org.contreseing.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contreseing.audit.since.AuditComparison;
import org.contreseing.audit.since.Totals;

/**
 * What is done when every document is checked: puts the results in their place, has everything else
 * made from them, and says in the manifest what there is. Without a manifest the folder is not
 * finished, so it goes first and comes last.
 */
final class Ending {

  static final String RESULTS = "results.jsonl";

  private static final Set<String> OWN =
      Set.of(RESULTS, "summary.json", "summary.txt", "comparison.json", "comparison.txt");

  private final Workplace out;
  private final AuditSetting setting;
  private final List<Sequel> sequels;

  Ending(Workplace out, AuditSetting setting, List<Sequel> sequels) {
    this.out = out;
    this.setting = setting;
    this.sequels = sequels;
  }

  void end(List<String> folders, Path results, Summary summary, Optional<Path> since)
      throws IOException {
    Files.deleteIfExists(out.folder().resolve(Manifest.FILE));
    removeHalves();
    out.place(results, RESULTS);
    Optional<Totals> change = compare(since);
    byte[] json = SummaryJson.of(summary, setting.heading(), change);
    byte[] text = SummaryText.of(summary, setting.heading(), change);
    out.write("summary.json", stream -> stream.write(json));
    out.write("summary.txt", stream -> stream.write(text));
    for (Sequel sequel : sequels) {
      sequel.write(out.folder(), setting);
    }
    Manifest manifest = new Manifest(folders, outputs());
    out.write(Manifest.FILE, stream -> manifest.write(stream, setting.heading()));
  }

  private Optional<Totals> compare(Optional<Path> since) throws IOException {
    Path json = out.folder().resolve("comparison.json");
    Path text = out.folder().resolve("comparison.txt");
    if (since.isEmpty()) {
      Files.deleteIfExists(json);
      Files.deleteIfExists(text);
      return Optional.empty();
    }
    AuditComparison comparison = new AuditComparison(since.get(), out.folder(), setting.heading());
    out.write("comparison.json", comparison::writeJson);
    out.write("comparison.txt", stream -> stream.write(comparison.text()));
    return Optional.of(comparison.totals());
  }

  /** What a writer that was killed left beside its file. */
  private void removeHalves() throws IOException {
    for (String name : names(out.folder())) {
      if (name.endsWith(".partial") && isOurs(name.substring(0, name.lastIndexOf('.')))) {
        Files.delete(out.folder().resolve(name));
      }
    }
  }

  private boolean isOurs(String name) {
    return OWN.contains(name) || sequels.stream().anyMatch(s -> s.owns(name));
  }

  private List<Manifest.Output> outputs() throws IOException {
    List<Manifest.Output> outputs = new ArrayList<>();
    for (String name : names(out.folder())) {
      if (isOurs(name)) {
        outputs.add(Manifest.Output.of(out.folder(), name));
      }
    }
    return outputs;
  }

  /** Every file of a folder of results, but what only resuming needs, sorted by name. */
  static List<String> names(Path folder) throws IOException {
    Path journal = folder.resolve(Workplace.JOURNAL);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> !f.startsWith(journal) && !Files.isDirectory(f))
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
