package org.contreseing.extract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.contreseing.extract.seal.SealReader;
import org.contreseing.extract.seal.TrustAnchors;
import org.contreseing.model.ElectronicSignature;
import org.contreseing.model.ElectronicSignature.Doubt;

/**
 * The signatures of a PDF and its empty fields for one, in the order of the form. Without any,
 * nothing that verifies is loaded. Whatever is wrong with a signature becomes its doubt: the text
 * is read all the same.
 */
final class PdfSignatures {

  /** More are told and not verified; a deed signed by a whole council has fewer. */
  private static final int MOST = 60;

  /** Bytes that verifying may copy: each signature holds the file as it was. */
  private static final long MOST_BYTES = 300L << 20;

  /** A part of what the whole document has. */
  private static final Duration SIGNING_TIME = Duration.ofSeconds(8);

  private static final String TIMESTAMP = "ETSI.RFC3161";

  private final PDDocument pdf;
  private final byte[] bytes;
  private final PdfSignaturePlaces places;

  PdfSignatures(PDDocument pdf, byte[] bytes, PageWords words) {
    this.pdf = pdf;
    this.bytes = bytes;
    this.places = new PdfSignaturePlaces(pdf, words);
  }

  List<ElectronicSignature> read(TrustAnchors anchors) {
    List<PDSignatureField> fields =
        pdf.getSignatureFields().stream().filter(f -> !isTimestamp(f)).limit(MOST).toList();
    boolean any = fields.stream().anyMatch(f -> f.getSignature() != null);
    Verified verified = any ? verify(fields.size(), anchors) : Verified.NONE;
    List<ElectronicSignature> all = new ArrayList<>();
    for (PDSignatureField field : fields) {
      all.add(places.placed(signature(field, verified), field));
    }
    return all;
  }

  /** What verifying gave, and why it gave nothing for the others. */
  private record Verified(Map<String, ElectronicSignature> byField, Doubt otherwise) {
    private static final Verified NONE = new Verified(Map.of(), Doubt.MALFORMED);
  }

  private Verified verify(int fields, TrustAnchors anchors) {
    if ((fields + 1L) * bytes.length > MOST_BYTES) {
      return new Verified(Map.of(), Doubt.TOO_COSTLY);
    }
    try {
      Map<String, ElectronicSignature> all =
          Deadline.run(SIGNING_TIME, () -> new SealReader(anchors).read(bytes));
      return new Verified(all, Doubt.MALFORMED);
    } catch (ReadFailure | OutOfMemoryError costly) {
      return new Verified(Map.of(), Doubt.TOO_COSTLY);
    } catch (Exception | StackOverflowError broken) {
      return Verified.NONE;
    }
  }

  private static boolean isTimestamp(PDSignatureField field) {
    PDSignature signature = field.getSignature();
    return signature != null && TIMESTAMP.equals(signature.getSubFilter());
  }

  private ElectronicSignature signature(PDSignatureField field, Verified verified) {
    String name = Optional.ofNullable(field.getFullyQualifiedName()).orElse("");
    if (field.getSignature() == null) {
      return ElectronicSignature.empty(name);
    }
    ElectronicSignature read = verified.byField().get(name);
    if (read == null) {
      return ElectronicSignature.unverified(
          name, verified.otherwise(), Optional.empty(), Optional.empty());
    }
    return read.state() == ElectronicSignature.State.UNVERIFIED
        ? read
        : read.followedBy(PdfLaterChanges.of(pdf, signed(field), read.later()));
  }

  /** The file as it was when the field was signed; empty when that is the present one. */
  private Optional<byte[]> signed(PDSignatureField field) {
    int[] range = field.getSignature().getByteRange();
    long end = range != null && range.length == 4 ? (long) range[2] + range[3] : bytes.length;
    return end > 0 && end < bytes.length
        ? Optional.of(Arrays.copyOf(bytes, (int) end))
        : Optional.empty();
  }
}
