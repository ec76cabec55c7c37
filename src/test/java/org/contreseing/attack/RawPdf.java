package org.contreseing.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes PDF files object by object, so that they can lie. Objects are numbered from 1. */
final class RawPdf {

  private final List<byte[]> objects = new ArrayList<>();

  /** Adds the next object. */
  RawPdf add(String object) {
    objects.add(Parts.latin1(object));
    return this;
  }

  /** Adds a stream as the next object, with more entries of its dictionary. */
  RawPdf stream(String entries, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Parts.latin1("<< /Length " + data.length + " " + entries + " >>\nstream\n"));
    out.writeBytes(data);
    out.writeBytes(Parts.latin1("\nendstream"));
    objects.add(out.toByteArray());
    return this;
  }

  RawPdf stream(String content) {
    return stream("", Parts.latin1(content));
  }

  /** The file, with object 1 as its catalogue. */
  byte[] bytes() {
    return bytes("/Root 1 0 R", 0);
  }

  /**
   * The file.
   *
   * @param trailer entries of the trailer
   * @param shift by how much every offset is wrong
   */
  byte[] bytes(String trailer, int shift) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Parts.latin1("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"));
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size() + shift));
      out.writeBytes(Parts.latin1((i + 1) + " 0 obj\n"));
      out.writeBytes(objects.get(i));
      out.writeBytes(Parts.latin1("\nendobj\n"));
    }
    int start = out.size() + shift;
    String end = "xref\n0 " + (objects.size() + 1) + "\n" + table + "trailer\n<< /Size ";
    end += (objects.size() + 1) + " " + trailer + " >>\nstartxref\n" + start + "\n%%EOF\n";
    out.writeBytes(end.getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  /** Catalogue, pages and one page without content, as objects 1 to 3, and a font as 4. */
  static RawPdf page(String pageEntries, String catalogueEntries) {
    return new RawPdf()
        .add("<< /Type /Catalog /Pages 2 0 R " + catalogueEntries + " >>")
        .add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .add(pageObject(pageEntries))
        .add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  }

  static String pageObject(String entries) {
    String box = entries.contains("/MediaBox") ? "" : "/MediaBox [0 0 595 842] ";
    return "<< /Type /Page /Parent 2 0 R " + box + entries + " >>";
  }

  /** An ordinary page: its content is object 5. */
  static RawPdf ordinary(String catalogueEntries) {
    return page(LINKS, catalogueEntries).stream(content(Parts.AGREEMENT));
  }

  static final String LINKS = "/Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R";

  /** Draws lines from the top of a page. */
  static String content(String text) {
    StringBuilder content = new StringBuilder("BT /F 10 Tf 13 TL 60 800 Td\n");
    text.lines()
        .map(line -> line.replace("(", "\\(").replace(")", "\\)").replace('’', '\''))
        .forEach(line -> content.append('(').append(line).append(") Tj T*\n"));
    return content.append("ET\n").toString();
  }
}
