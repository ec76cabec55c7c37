package org.contreseing.extract;

import java.util.Optional;
import org.contreseing.extract.Traced.Form;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable.Reason;

/**
 * Reads a text again, by the same readers as {@link Extractor}, and tells where each character
 * stands in its container. For documents that were extracted without a fault.
 */
public final class Tracer {

  private final Limits limits = Limits.standard();

  /** What an annotated copy is made of, beside what is traced. */
  public enum Kind {
    /** Has parts with places. */
    TRACED,
    /** Has letters on pages. */
    PDF,
    /** A format whose text has no places to write notes at. */
    OTHER
  }

  /** Which kind of document these bytes are. */
  public Kind kind(Document document) {
    return switch (format(document)) {
      case DOCX, ODT, FLAT_ODT -> Kind.TRACED;
      case PDF -> Kind.PDF;
      default -> Kind.OTHER;
    };
  }

  /**
   * The text with its places; empty for formats that have none.
   *
   * @throws IllegalStateException when it cannot be read, which {@link Extractor} would have said
   */
  public Optional<Traced> trace(Document document) {
    TextAssembler text = TextAssembler.recording(limits.maxCharacters());
    return switch (format(document)) {
      case DOCX -> Optional.of(traced(Form.DOCX, new DocxReader(), document, text));
      case ODT -> Optional.of(traced(Form.ODT, new OdtReader(), document, text));
      case FLAT_ODT -> Optional.of(traced(Form.FLAT_ODT, new OdtReader(), document, text));
      default -> Optional.empty();
    };
  }

  private Format format(Document document) {
    return FormatDetector.detect(document.bytes(), limits);
  }

  private Traced traced(Form form, TracingReader reader, Document document, TextAssembler text) {
    try {
      var read = Deadline.run(limits.deadline(), () -> reader.read(document.bytes(), limits, text));
      return new Traced(form, read, text.origins().orElseThrow());
    } catch (ReadFailure failure) {
      throw new IllegalStateException("read once and not again: " + failure.unreadable(), failure);
    } catch (Exception e) {
      throw new IllegalStateException("read once and not again: " + Reason.CORRUPT, e);
    }
  }
}
