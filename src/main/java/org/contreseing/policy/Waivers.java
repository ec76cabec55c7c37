package org.contreseing.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Waiver;
import org.contreseing.model.WaiverNote;

/** The waivers of one file, by the document they are for. */
public final class Waivers {

  /** No waiver. */
  public static final Waivers NONE = new Waivers(Path.of("").toAbsolutePath(), List.of());

  private final Path folder;
  private final Map<String, List<Waiver>> byDocument = new LinkedHashMap<>();

  private Waivers(Path folder, List<Waiver> waivers) {
    this.folder = folder;
    waivers.forEach(w -> byDocument.computeIfAbsent(w.document(), d -> new ArrayList<>()).add(w));
  }

  /**
   * The waivers of a file.
   *
   * @throws org.contreseing.yaml.YamlException with every problem of the file
   */
  public static Waivers read(Path file, Language language) {
    return new Waivers(DocumentNames.folder(file), WaiverReader.read(file, language));
  }

  /** The waiver in force for a finding. */
  Optional<Waiver> of(String document, Finding finding, LocalDate day) {
    return named(document)
        .filter(w -> w.fingerprint().equals(finding.fingerprint()) && !w.expiredOn(day))
        .findFirst();
  }

  /** Waivers for a document that are over, or that fit none of its findings. */
  List<WaiverNote> notes(String document, Set<String> fingerprints, LocalDate day) {
    return named(document)
        .filter(w -> w.expiredOn(day) || !fingerprints.contains(w.fingerprint()))
        .map(
            w ->
                new WaiverNote(
                    w,
                    fingerprints.contains(w.fingerprint())
                        ? WaiverNote.State.EXPIRED
                        : WaiverNote.State.STALE))
        .toList();
  }

  /** Waivers for documents of which none of these is one. */
  public List<Waiver> orphans(Set<String> documents) {
    Set<String> names =
        documents.stream().map(d -> DocumentNames.from(folder, d)).collect(Collectors.toSet());
    return byDocument.entrySet().stream()
        .filter(e -> !names.contains(e.getKey()) && !DocumentNames.exists(folder, e.getKey()))
        .flatMap(e -> e.getValue().stream())
        .toList();
  }

  private Stream<Waiver> named(String document) {
    return byDocument.getOrDefault(DocumentNames.from(folder, document), List.of()).stream();
  }
}
