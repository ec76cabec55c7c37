package org.contreseing.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.contreseing.model.LaterChange;
import org.contreseing.model.LaterChange.Kind;

/**
 * What was done to a PDF after a signature: what its objects tell, and beside it the words of the
 * pages and the values of the form, which are compared as a reader would.
 */
final class PdfLaterChanges {

  private static final int LONGEST = 120;

  private final PDDocument before;
  private final PDDocument now;
  private final List<LaterChange> changes = new ArrayList<>();

  private PdfLaterChanges(PDDocument before, PDDocument now) {
    this.before = before;
    this.now = now;
  }

  /**
   * All changes, one a kind.
   *
   * @param signed the file as it was signed
   * @param objects what is known of its objects
   */
  static List<LaterChange> of(PDDocument now, Optional<byte[]> signed, List<LaterChange> objects) {
    if (signed.isEmpty()) {
      return objects;
    }
    try (PDDocument before = Loader.loadPDF(signed.get())) {
      return new PdfLaterChanges(before, now).all(objects);
    } catch (IOException | RuntimeException unknown) {
      return objects;
    }
  }

  private List<LaterChange> all(List<LaterChange> objects) throws IOException {
    for (LaterChange change : objects) {
      // A filled field and a new signature look alike there.
      if (change.kind() != Kind.SIGNATURE && change.kind() != Kind.CONTENT) {
        changes.add(change);
      }
    }
    if (signatures(now) > signatures(before)) {
      changes.add(new LaterChange(Kind.SIGNATURE, ""));
    }
    filled().ifPresent(f -> changes.add(new LaterChange(Kind.FORM, f)));
    List<String> old = PdfRevisions.lines(before);
    List<String> present = PdfRevisions.lines(now);
    List<String> added = missing(present, old);
    List<String> gone = missing(old, present);
    boolean shown = objects.stream().anyMatch(c -> c.kind() == Kind.CONTENT);
    if (gone.isEmpty() && ReceiptStamp.is(added)) {
      changes.add(new LaterChange(Kind.RECEIPT, brief(added.get(0))));
    } else if (shown || !added.isEmpty() || !gone.isEmpty()) {
      String first = added.isEmpty() ? gone.isEmpty() ? "" : gone.get(0) : added.get(0);
      changes.add(new LaterChange(Kind.CONTENT, brief(first)));
    }
    changes.sort(java.util.Comparator.comparing(LaterChange::kind));
    return changes;
  }

  private static long signatures(PDDocument pdf) {
    return pdf.getSignatureDictionaries().size();
  }

  private static List<String> missing(List<String> of, List<String> notIn) {
    Set<String> known = new HashSet<>(notIn);
    return of.stream().filter(l -> !known.contains(l)).toList();
  }

  /** The fields whose value is another one, with that value. */
  private Optional<String> filled() {
    Map<String, String> old = values(before);
    List<String> filled = new ArrayList<>();
    values(now)
        .forEach(
            (name, value) -> {
              if (!value.equals(old.getOrDefault(name, ""))) {
                filled.add(brief(name + " : " + value));
              }
            });
    return filled.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(", ", filled.subList(0, Math.min(3, filled.size()))));
  }

  private static Map<String, String> values(PDDocument pdf) {
    Map<String, String> values = new TreeMap<>();
    PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
    if (form != null) {
      for (PDField field : form.getFieldTree()) {
        if (field instanceof PDTerminalField && !(field instanceof PDSignatureField)) {
          values.put(field.getFullyQualifiedName(), field.getValueAsString());
        }
      }
    }
    return values;
  }

  private static String brief(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
