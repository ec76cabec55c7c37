package org.contreseing.extract;

import org.contreseing.extract.seal.TrustAnchors;
import org.contreseing.model.Document;
import org.contreseing.model.Extracted;
import org.contreseing.model.Extraction;
import org.contreseing.model.SourceText;
import org.contreseing.model.Trace;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Unreadable.Reason;

/**
 * Reads documents: bytes in, text or the reason why there is none out. Thread-safe; make one and
 * keep it.
 */
public final class Extractor {

  private final Limits limits;
  private final Recogniser recogniser;
  private final Readers readers;

  public Extractor(Limits limits) {
    this(limits, TrustAnchors.NONE);
  }

  /**
   * The same with certificates to trust.
   *
   * @param anchors who may vouch for signatories; without any, chains are told and not judged
   */
  public Extractor(Limits limits, TrustAnchors anchors) {
    this(limits, Recogniser.within(limits.deadline()), anchors);
  }

  Extractor(Limits limits, Recogniser recogniser) {
    this(limits, recogniser, TrustAnchors.NONE);
  }

  private Extractor(Limits limits, Recogniser recogniser, TrustAnchors anchors) {
    this.limits = limits;
    this.recogniser = recogniser;
    this.readers = new Readers(recogniser, anchors);
  }

  /** An extractor with the {@linkplain Limits#standard() usual limits}. */
  public static Extractor standard() {
    return new Extractor(Limits.standard());
  }

  /**
   * Reads one document. The format is decided by the content; the name is not looked at. Every
   * fault of the document is an {@link Unreadable}; what is thrown is a fault of this program.
   */
  public Extraction extract(Document document) {
    byte[] bytes = document.bytes();
    if (bytes.length == 0) {
      return new Unreadable(Reason.EMPTY, "");
    }
    if (bytes.length > limits.maxBytes()) {
      return new Unreadable(Reason.TOO_LARGE, Sizes.exceeded(bytes.length, limits.maxBytes()));
    }
    try {
      return read(bytes);
    } catch (ReadFailure failure) {
      return failure.unreadable();
    } catch (OutOfMemoryError e) {
      return new Unreadable(Reason.TOO_LARGE, "");
    } catch (RuntimeException e) {
      if (isOurs(e)) {
        throw e;
      }
      return new Unreadable(Reason.CORRUPT, "");
    } catch (Exception | StackOverflowError e) {
      return new Unreadable(Reason.CORRUPT, "");
    }
  }

  // Parsers break in many ways on a broken document; when our own code breaks, that is our fault
  // and must not be called the document's.
  private static boolean isOurs(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith("org.contreseing.");
  }

  private Extraction read(byte[] bytes) throws Exception {
    Format format = Deadline.run(limits.deadline(), () -> FormatDetector.detect(bytes, limits));
    if (format.containerType().isPresent()) {
      return new Unreadable(Reason.UNSUPPORTED, format.containerType().get());
    }
    SourceText read = Deadline.run(limits.deadline(), () -> readers.of(format).read(bytes, limits));
    SourceText text =
        switch (format) {
          case DOCX, ODT -> read.signed(PackageSignatures.read(bytes, limits));
          default -> read;
        };
    return Legibility.isText(text, bytes.length)
        ? new Extracted(text)
        : new Unreadable(Reason.NO_TEXT, advice(text));
  }

  /** What would have to be installed for the pages that were left unread. */
  private String advice(SourceText text) {
    boolean unread = text.traces().stream().anyMatch(t -> t.kind() == Trace.Kind.UNREAD_PAGE);
    return unread ? recogniser.missing() : "";
  }
}
