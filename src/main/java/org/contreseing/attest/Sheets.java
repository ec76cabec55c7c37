package org.contreseing.attest;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** Lines of text on A4, with the fonts that every reader has. */
final class Sheets {

  private static final float MARGIN = 62;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

  private final PDDocument document;
  private final PDFont plain = new PDType1Font(FontName.HELVETICA);
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private PDPageContentStream page;
  private float y;

  Sheets(PDDocument document) throws IOException {
    this.document = document;
    this.page = begin();
  }

  private PDPageContentStream begin() throws IOException {
    PDPage sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    y = PDRectangle.A4.getHeight() - MARGIN;
    return new PDPageContentStream(document, sheet);
  }

  private void turn() throws IOException {
    page.close();
    page = begin();
  }

  void title(String text) throws IOException {
    write(text, bold, 18, 0);
    space();
  }

  void lead(String text) throws IOException {
    write(text, bold, 12, 0);
  }

  void paragraph(String text) throws IOException {
    write(text, plain, 10, 0);
    y -= 3;
  }

  void small(String text) throws IOException {
    write(text, plain, 8, 0);
  }

  void field(String name, String value) throws IOException {
    float at = y;
    write(name, bold, 9, 0);
    y = at;
    write(value, plain, 9, 110);
  }

  void space() {
    y -= 12;
  }

  private void write(String text, PDFont font, float size, float indent) throws IOException {
    String rest = printable(text);
    while (!rest.isEmpty()) {
      int end = fitting(rest, font, size, WIDTH - indent);
      if (y < MARGIN) {
        turn();
      }
      y -= size * 1.4f;
      page.beginText();
      page.setFont(font, size);
      page.newLineAtOffset(MARGIN + indent, y);
      page.showText(rest.substring(0, end).stripTrailing());
      page.endText();
      rest = rest.substring(end).stripLeading();
    }
  }

  /** How much of a text has room on a line: whole words, or as much of a long one as fits. */
  private static int fitting(String text, PDFont font, float size, float room) throws IOException {
    float width = 0;
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      width += font.getStringWidth(text.substring(i, i + 1)) * size / 1000;
      if (width > room) {
        return word > 0 ? word : Math.max(1, i);
      }
      if (text.charAt(i) == ' ') {
        word = i + 1;
      }
    }
    return text.length();
  }

  /** What the standard fonts have; other letters become a question mark. */
  private static String printable(String text) {
    StringBuilder out = new StringBuilder();
    for (char unit : text.replaceAll("[\\s\u00a0\u202f]+", " ").toCharArray()) {
      boolean there = WinAnsiEncoding.INSTANCE.contains(name(unit));
      out.append(there ? unit : '?');
    }
    return out.toString();
  }

  private static String name(char unit) {
    return GlyphList.getAdobeGlyphList().codePointToName(unit);
  }

  /** Ends the last page; nothing can be written then. */
  void finish() throws IOException {
    page.close();
  }
}
