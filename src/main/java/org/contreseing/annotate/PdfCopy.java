package org.contreseing.annotate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;

/**
 * Writes notes as highlights of a PDF: one a page, with a corner for each line. What has no words
 * on a page, like a clause that is missing or the text of a scan, gets a note in the margin.
 */
final class PdfCopy {

  private final byte[] original;
  private final SourceText text;
  private final Request request;
  private final Notes words;

  PdfCopy(byte[] original, SourceText text, Request request) {
    this.original = original;
    this.text = text;
    this.request = request;
    this.words = new Notes(request.language());
  }

  /**
   * The copy.
   *
   * @throws ProtectedDocumentException when the document does not let itself be changed
   */
  Annotated write(List<Note> notes) throws IOException, ProtectedDocumentException {
    try (PDDocument pdf = Loader.loadPDF(original)) {
      if (pdf.isEncrypted()) {
        throw new ProtectedDocumentException();
      }
      boolean signed = !pdf.getSignatureDictionaries().isEmpty();
      List<Note> said = new ArrayList<>(notes);
      if (signed && !said.isEmpty()) {
        said.set(0, said.get(0).saying(words.unsigned()));
      }
      PdfPlaces places = new PdfPlaces(text, PdfGlyphs.of(pdf));
      PdfMarks marks = new PdfMarks(pdf, request.on());
      for (Note note : said) {
        write(note, places, marks);
      }
      // The same copy of the same document, whenever it is made.
      pdf.setDocumentId((long) Arrays.hashCode(original));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out, CompressParameters.NO_COMPRESSION);
      return new Annotated(out.toByteArray(), notes.size(), signed);
    }
  }

  private void write(Note note, PdfPlaces places, PdfMarks marks) throws IOException {
    Map<Integer, List<PdfGlyph>> lines = lines(note.span(), places);
    if (lines.isEmpty()) {
      aside(note, places, marks);
      return;
    }
    for (Map.Entry<Integer, List<PdfGlyph>> page : lines.entrySet()) {
      marks.highlight(page.getKey(), page.getValue(), note);
    }
  }

  private void aside(Note note, PdfPlaces places, PdfMarks marks) throws IOException {
    Span span = note.span();
    int at = Math.max(0, span.isEmpty() ? span.start() - 1 : span.start());
    int page = places.page(at);
    boolean seen = span.isEmpty() || text.slice(span).isBlank();
    Note said = seen || text.recognition().isEmpty() ? note : note.saying(words.scanned());
    marks.aside(page, beside(at, page, places), said);
  }

  private static Optional<PdfGlyph> beside(int at, int page, PdfPlaces places) {
    for (int i = at; i >= 0 && places.page(i) == page; i--) {
      if (places.at(i).isPresent()) {
        return places.at(i);
      }
    }
    return Optional.empty();
  }

  /** The lines of a passage, each as wide as its words, by page. */
  private static Map<Integer, List<PdfGlyph>> lines(Span span, PdfPlaces places) {
    Map<Integer, List<PdfGlyph>> lines = new TreeMap<>();
    PdfGlyph last = null;
    for (int i = span.start(); i < span.end(); i++) {
      Optional<PdfGlyph> next = places.at(i);
      if (next.isPresent()) {
        List<PdfGlyph> page = lines.computeIfAbsent(places.page(i), p -> new ArrayList<>());
        if (last != null && !page.isEmpty() && last.goesOn(next.get())) {
          page.set(page.size() - 1, page.get(page.size() - 1).to(next.get()));
        } else {
          page.add(next.get());
        }
        last = next.get();
      }
    }
    return lines;
  }
}
