package org.contreseing.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Checked;
import org.contreseing.model.Finding;
import org.contreseing.model.Report;
import org.contreseing.model.SetAside;

/** Draws a baseline: what every checked document has today. */
public final class BaselineWriter {

  private final Path folder;
  private final Path file;
  private final SortedMap<String, List<String>> documents = new TreeMap<>();

  /**
   * @param file where {@link #write()} puts it
   */
  public BaselineWriter(Path file) {
    this.file = file;
    this.folder = DocumentNames.folder(file);
  }

  /** Notes what a document has; waived findings stay waived and are not part of it. */
  public void add(String document, Checked checked) {
    documents.put(
        DocumentNames.from(folder, document),
        checked.reports().stream()
            .flatMap(BaselineWriter::fingerprints)
            .distinct()
            .sorted()
            .toList());
  }

  private static Stream<String> fingerprints(Report report) {
    return Stream.concat(
            report.findings().stream(),
            report.setAside().stream().filter(s -> s.waiver().isEmpty()).map(SetAside::finding))
        .map(Finding::fingerprint);
  }

  /** How many findings it holds. */
  public int size() {
    return documents.values().stream().mapToInt(List::size).sum();
  }

  /**
   * Writes the file, whole or not at all.
   *
   * @throws IOException when it cannot be written
   */
  public void write() throws IOException {
    String text =
        documents.entrySet().stream()
            .map(
                e ->
                    "  "
                        + WaiverEntry.quoted(e.getKey())
                        + ": ["
                        + e.getValue().stream()
                            .map(WaiverEntry::quoted)
                            .collect(Collectors.joining(", "))
                        + "]\n")
            .collect(
                Collectors.joining(
                    "", documents.isEmpty() ? "documents: {}\n" : "documents:\n", ""));
    Path temporary = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".partial");
    Files.writeString(temporary, text, StandardCharsets.UTF_8);
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
