package org.contreseing.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.contreseing.extract.seal.TrustAnchors;
import org.contreseing.model.ElectronicSignature;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.Trace;

/** Adds to the text of a PDF what its pages and the file hold beside it. */
final class PdfTraces {

  /** Of longer documents the painting is not followed: it takes as long as the text itself. */
  private static final int MOST_PAGES = 300;

  /** A bullet of a symbol font has no meaning either. */
  private static final int FEWEST_UNMAPPED = 20;

  private static final int UNMAPPED_SHARE = 20;

  private final SourceText text;
  private final PageWords words;
  private final List<Trace> traces;
  private List<ElectronicSignature> signatures = List.of();

  private PdfTraces(SourceText text) {
    this.text = text;
    this.words = new PageWords(text);
    this.traces = new ArrayList<>(text.traces());
  }

  /** The text with all its traces. */
  static SourceText added(SourceText text, byte[] bytes, TrustAnchors anchors) throws IOException {
    PdfTraces all = new PdfTraces(text);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      int pages = Math.min(MOST_PAGES, pdf.getNumberOfPages());
      for (int i = 0; i < pages; i++) {
        all.page(i + 1, PdfInk.of(pdf.getPage(i)));
      }
      PdfFile.read(pdf, pages).forEach(all::file);
      PdfRevisions.find(bytes, pdf).ifPresent(all::revised);
      all.signatures = new PdfSignatures(pdf, bytes, all.words).read(anchors);
    }
    return all.text();
  }

  private SourceText text() {
    return new SourceText(
        text.content(),
        text.blocks(),
        traces,
        text.pages(),
        text.origin(),
        text.markup(),
        text.recognition(),
        signatures);
  }

  private void page(int number, PdfInk ink) {
    for (Map.Entry<Trace.Kind, List<String>> kind : ink.found().entrySet()) {
      for (String found : kind.getValue()) {
        if (found.codePoints().filter(Character::isLetterOrDigit).count() >= 2) {
          Span span = words.find(number, found);
          traces.add(new Trace(kind.getKey(), span, found.strip()));
        }
      }
    }
    if (ink.unmapped() >= FEWEST_UNMAPPED && ink.unmapped() * UNMAPPED_SHARE > ink.letters()) {
      traces.add(
          new Trace(
              Trace.Kind.UNMAPPED_TEXT, words.end(number), ink.unmapped() + "/" + ink.letters()));
    }
  }

  private void file(PdfFile.Found found) {
    traces.add(
        new Trace(
            found.kind(),
            found.page() == 0 ? Span.at(text.content().length()) : words.end(found.page()),
            found.detail(),
            Optional.of(found.author()).filter(a -> !a.isEmpty()),
            Optional.of(found.date()).filter(d -> !d.isEmpty())));
  }

  private void revised(PdfRevisions.Difference difference) {
    Span span = difference.now().isEmpty() ? Span.at(0) : words.find(difference.now());
    traces.add(
        new Trace(
            difference.signed() ? Trace.Kind.SIGNED_TEXT : Trace.Kind.EARLIER_TEXT,
            span,
            difference.before()));
  }
}
