package org.contreseing.annotate;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** The letters of a PDF page by page, in the order in which the extracted text has them too. */
final class PdfGlyphs extends PDFTextStripper {

  private final List<List<PdfGlyph>> pages = new ArrayList<>();

  private PdfGlyphs() throws IOException {
    setSortByPosition(false);
  }

  static List<List<PdfGlyph>> of(PDDocument pdf) throws IOException {
    PdfGlyphs glyphs = new PdfGlyphs();
    glyphs.writeText(pdf, Writer.nullWriter());
    return glyphs.pages;
  }

  @Override
  protected void writePage() throws IOException {
    while (pages.size() < getCurrentPageNo()) {
      pages.add(new ArrayList<>());
    }
    super.writePage();
  }

  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    PDRectangle box = getCurrentPage().getCropBox();
    for (TextPosition letter : letters) {
      pages.get(pages.size() - 1).add(glyph(letter, box));
    }
  }

  // The program counts from the corner of what is seen of the page, annotations from that of all.
  private static PdfGlyph glyph(TextPosition letter, PDRectangle box) {
    Matrix matrix = letter.getTextMatrix();
    double left = box.getLowerLeftX();
    double bottom = box.getLowerLeftY();
    return new PdfGlyph(
        letter.getUnicode(),
        matrix.getTranslateX() + left,
        matrix.getTranslateY() + bottom,
        letter.getEndX() + left,
        letter.getEndY() + bottom,
        matrix.getShearX(),
        matrix.getScaleY());
  }
}
