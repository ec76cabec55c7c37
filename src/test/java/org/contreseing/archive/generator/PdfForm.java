package org.contreseing.archive.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes a deed as PDF pages with text. */
final class PdfForm {

  private static final int SIZE = 11;
  private static final int MARGIN = 60;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final int ROWS = 50;

  private PdfForm() {}

  static byte[] of(Deed deed) {
    return write(deed, false);
  }

  /** One that opens only with a password. */
  static byte[] locked(Deed deed) {
    return write(deed, true);
  }

  private static byte[] write(Deed deed, boolean locked) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDFont font = new PDType1Font(FontName.HELVETICA);
      List<String> rows = rows(deed, font);
      // Else the clock stands in the file.
      pdf.setDocumentId((long) rows.hashCode());
      COSString id = new COSString(String.valueOf(rows.hashCode()));
      pdf.getDocument().setDocumentID(new COSArray(List.of(id, id)));
      for (int from = 0; from < rows.size(); from += ROWS) {
        page(pdf, font, rows.subList(from, Math.min(rows.size(), from + ROWS)));
      }
      if (locked) {
        StandardProtectionPolicy policy =
            new StandardProtectionPolicy("owner", "secret", new AccessPermission());
        policy.setEncryptionKeyLength(40);
        pdf.protect(policy);
      }
      pdf.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void page(PDDocument pdf, PDFont font, List<String> rows) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
      text.beginText();
      text.setFont(font, SIZE);
      text.setLeading(14);
      text.newLineAtOffset(MARGIN, 780);
      for (String row : rows) {
        text.showText(row);
        text.newLine();
      }
      text.endText();
    }
  }

  /** Each as full as its words allow, as a word processor fills them. */
  private static List<String> rows(Deed deed, PDFont font) throws IOException {
    List<String> rows = new ArrayList<>();
    float space = width(" ", font);
    for (Deed.Line line : deed.lines()) {
      StringBuilder row = new StringBuilder();
      float filled = 0;
      for (String word : line.words().split(" ")) {
        float width = width(word, font);
        if (row.length() > 0 && filled + space + width > WIDTH) {
          rows.add(row.toString());
          row.setLength(0);
        }
        filled = row.length() == 0 ? width : filled + space + width;
        row.append(row.length() == 0 ? "" : " ").append(word);
      }
      rows.add(row.toString());
      rows.add("");
    }
    return rows;
  }

  private static float width(String words, PDFont font) throws IOException {
    return font.getStringWidth(words) / 1000 * SIZE;
  }
}
