package org.contreseing.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.contreseing.extract.Traced;
import org.contreseing.extract.Tracer;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;

/** Makes annotated copies. The document itself is never changed. */
public final class Annotator {

  static final String AUTHOR = "Contreseing";
  static final String INITIALS = "CS";

  private final Tracer tracer = new Tracer();

  /**
   * A copy of a document with the findings at their passages; empty when its format has no place
   * for notes, where a report takes its place.
   *
   * @param checked what was found in exactly this document
   * @throws ProtectedDocumentException when its protection forbids to change a copy
   */
  public Optional<Annotated> annotate(Document document, Checked checked, Request request)
      throws ProtectedDocumentException {
    List<Note> notes = notes(document, checked, request);
    return switch (tracer.kind(document)) {
      case TRACED -> tracer.trace(document).map(t -> traced(document, t, checked, notes, request));
      case PDF -> Optional.of(pdf(document, checked, notes, request));
      case OTHER -> Optional.empty();
    };
  }

  private List<Note> notes(Document document, Checked checked, Request request) {
    boolean inserted =
        request.propose()
            && tracer.trace(document).filter(t -> t.form() == Traced.Form.DOCX).isPresent();
    return new Notes(request.language()).of(checked, inserted);
  }

  private static Annotated traced(
      Document document, Traced traced, Checked checked, List<Note> notes, Request request) {
    byte[] copy =
        traced.form() == Traced.Form.DOCX
            ? new WordCopy(document.bytes(), traced, request)
                .write(notes, request.propose() ? checked.reports() : List.of())
            : new OpenCopy(document.bytes(), traced, request).write(notes);
    return new Annotated(copy, notes.size(), false);
  }

  private static Annotated pdf(
      Document document, Checked checked, List<Note> notes, Request request)
      throws ProtectedDocumentException {
    try {
      return new PdfCopy(document.bytes(), checked.text(), request).write(notes);
    } catch (IOException e) {
      throw new UncheckedIOException("read once and not again", e);
    }
  }
}
