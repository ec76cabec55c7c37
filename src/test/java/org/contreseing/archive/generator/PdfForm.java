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

  private static final int COLUMNS = 92;
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
    List<String> rows = rows(deed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      // Else the clock stands in the file.
      pdf.setDocumentId((long) rows.hashCode());
      COSString id = new COSString(String.valueOf(rows.hashCode()));
      pdf.getDocument().setDocumentID(new COSArray(List.of(id, id)));
      PDFont font = new PDType1Font(FontName.HELVETICA);
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
      text.setFont(font, 11);
      text.setLeading(14);
      text.newLineAtOffset(60, 780);
      for (String row : rows) {
        text.showText(row);
        text.newLine();
      }
      text.endText();
    }
  }

  private static List<String> rows(Deed deed) {
    List<String> rows = new ArrayList<>();
    for (Deed.Line line : deed.lines()) {
      StringBuilder row = new StringBuilder();
      for (String word : line.words().split(" ")) {
        if (row.length() + word.length() > COLUMNS) {
          rows.add(row.toString());
          row.setLength(0);
        }
        row.append(row.length() == 0 ? "" : " ").append(word);
      }
      rows.add(row.toString());
      rows.add("");
    }
    return rows;
  }
}
