package org.contreseing.extract.seal;

import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.contreseing.model.LaterChange;
import org.contreseing.model.LaterChange.Kind;

/** What was changed in the objects of a PDF since it was signed. */
final class SealChanges {

  /** Entries of a page that decide what it shows. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "/Pages .*/(?:Contents|Resources|MediaBox|CropBox|Rotate)\\b.*|/Pages .*/Kids [^/]*"
              + "|/OCProperties.*");

  private SealChanges() {}

  static List<LaterChange> since(PAdESSignature signature) {
    Optional<PdfModificationDetection> found =
        Optional.ofNullable(signature.getPdfRevision().getModificationDetection());
    List<LaterChange> changes = new ArrayList<>();
    found.ifPresent(
        f -> {
          Optional.ofNullable(f.getObjectModifications()).ifPresent(o -> objects(o, changes));
          if (!f.getPageDifferences().isEmpty() && changes.stream().noneMatch(SealChanges::shown)) {
            changes.add(new LaterChange(Kind.CONTENT, ""));
          }
        });
    return changes;
  }

  private static void objects(PdfObjectModifications objects, List<LaterChange> changes) {
    add(Kind.PROOF, objects.getSecureChanges(), changes);
    add(Kind.SIGNATURE, objects.getFormFillInAndSignatureCreationChanges(), changes);
    Map<Kind, List<ObjectModification>> other =
        objects.getUndefinedChanges().stream()
            .collect(Collectors.groupingBy(SealChanges::kind, TreeMap::new, Collectors.toList()));
    other
        .computeIfAbsent(Kind.ANNOTATION, k -> new ArrayList<>())
        .addAll(objects.getAnnotCreationChanges());
    other.forEach((kind, found) -> add(kind, found, changes));
  }

  private static void add(Kind kind, List<ObjectModification> found, List<LaterChange> changes) {
    if (!found.isEmpty()) {
      changes.add(new LaterChange(kind, ""));
    }
  }

  private static boolean shown(LaterChange change) {
    return change.kind() == Kind.CONTENT;
  }

  private static Kind kind(ObjectModification change) {
    String path = String.valueOf(change.getObjectTree());
    if (path.contains("/Annots")) {
      return Kind.ANNOTATION;
    }
    int from = Math.max(0, Math.max(path.indexOf("/Pages"), path.indexOf("/OCProperties")));
    return SHOWN.matcher(path.substring(from)).matches() ? Kind.CONTENT : Kind.OTHER;
  }
}
