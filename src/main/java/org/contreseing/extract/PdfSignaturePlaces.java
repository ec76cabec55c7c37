package org.contreseing.extract;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.contreseing.model.ElectronicSignature;
import org.contreseing.model.Span;

/** Where signature fields are shown, and the lines of the text at them. */
final class PdfSignaturePlaces {

  /** Points around a field in which the lines of its block stand: mostly above it. */
  private static final double ABOVE = 110;

  private static final double BELOW = 45;
  private static final double BESIDE = 12;

  private final PDDocument pdf;
  private final PageWords words;

  PdfSignaturePlaces(PDDocument pdf, PageWords words) {
    this.pdf = pdf;
    this.words = words;
  }

  /** The same with its place; as it is when it is shown nowhere. */
  ElectronicSignature placed(ElectronicSignature signature, PDSignatureField field) {
    try {
      for (PDAnnotationWidget widget : field.getWidgets()) {
        Optional<ElectronicSignature> placed = placed(signature, widget);
        if (placed.isPresent()) {
          return placed.get();
        }
      }
      return signature;
    } catch (IOException | RuntimeException unknown) {
      return signature;
    }
  }

  private Optional<ElectronicSignature> placed(
      ElectronicSignature signature, PDAnnotationWidget widget) throws IOException {
    PDRectangle box = widget.getRectangle();
    Optional<Integer> page = page(widget);
    if (page.isEmpty() || box == null || box.getWidth() < 1 || box.getHeight() < 1) {
      return Optional.empty();
    }
    return Optional.of(signature.shownOn(page.get(), near(page.get(), box)));
  }

  private Optional<Integer> page(PDAnnotationWidget widget) throws IOException {
    PDPage page = widget.getPage();
    int index = page == null ? -1 : pdf.getPages().indexOf(page);
    if (index < 0) {
      for (int i = 0; i < pdf.getNumberOfPages() && index < 0; i++) {
        index = pdf.getPage(i).getAnnotations().contains(widget) ? i : -1;
      }
    }
    return index < 0 ? Optional.empty() : Optional.of(index + 1);
  }

  private List<Span> near(int number, PDRectangle box) throws IOException {
    PDPage page = pdf.getPage(number - 1);
    if (page.getRotation() != 0) {
      return List.of();
    }
    PDRectangle paper = page.getCropBox();
    double top = paper.getUpperRightY() - box.getUpperRightY();
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.setSortByPosition(true);
    stripper.addRegion(
        "field",
        new Rectangle2D.Double(
            box.getLowerLeftX() - paper.getLowerLeftX() - BESIDE,
            top - ABOVE,
            box.getWidth() + 2 * BESIDE,
            box.getHeight() + ABOVE + BELOW));
    stripper.extractRegions(page);
    List<Span> found = new ArrayList<>();
    stripper
        .getTextForRegion("field")
        .lines()
        .filter(l -> l.strip().length() > 2)
        .forEach(l -> words.once(number, l).ifPresent(found::add));
    return found;
  }
}
