package org.contreseing.archive.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contreseing.archive.generator.Deed.LineKind;

/** The formats in which agreements lie in archives; the same deed gives the same bytes. */
enum Form {
  DOCX(Form::docx),
  PDF(PdfForm::of),
  ODT(Form::odt),
  TXT(Form::txt),
  MD(Form::md),
  RTF(Form::rtf),
  HTML(Form::html),
  EML(deed -> mail("convention.docx", docx(deed))),
  ZIP(deed -> zip(Map.of("convention.docx", docx(deed))));

  private final Function<Deed, byte[]> writer;

  Form(Function<Deed, byte[]> writer) {
    this.writer = writer;
  }

  byte[] bytes(Deed deed) {
    return writer.apply(deed);
  }

  private static byte[] txt(Deed deed) {
    return each(deed, l -> l.words() + "\n\n");
  }

  private static byte[] md(Deed deed) {
    return each(
        deed,
        l ->
            switch (l.kind()) {
                  case TITLE -> "# ";
                  case HEADING -> "## ";
                  case TEXT -> "";
                }
                + l.words()
                + "\n\n");
  }

  private static byte[] html(Deed deed) {
    byte[] body = each(deed, l -> tag(l.kind(), l.words()));
    String head = "<html><head><meta charset=\"utf-8\"><title>Convention</title></head><body>\n";
    return joined(head, body, "</body></html>\n");
  }

  private static String tag(LineKind kind, String words) {
    String name = kind == LineKind.TITLE ? "h1" : kind == LineKind.HEADING ? "h2" : "p";
    return "<" + name + ">" + xml(words) + "</" + name + ">\n";
  }

  private static byte[] rtf(Deed deed) {
    byte[] body =
        each(
            deed,
            l -> {
              StringBuilder out = new StringBuilder(l.kind() == LineKind.TEXT ? "\\b0 " : "\\b ");
              l.words()
                  .chars()
                  .forEach(
                      c -> {
                        if (c < 128) {
                          out.append((char) c);
                        } else {
                          out.append("\\u").append((short) c).append('?');
                        }
                      });
              return out.append("\\par\n").toString();
            });
    return joined("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\n", body, "}\n");
  }

  private static byte[] docx(Deed deed) {
    String space = "http://schemas.openxmlformats.org/";
    byte[] body =
        each(
            deed,
            l ->
                "<w:p><w:pPr>"
                    + (l.kind() == LineKind.HEADING ? "<w:pStyle w:val=\"Heading1\"/>" : "")
                    + "</w:pPr><w:r><w:t xml:space=\"preserve\">"
                    + xml(l.words())
                    + "</w:t></w:r></w:p>");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        utf8(
            "<?xml version=\"1.0\"?><Types xmlns=\""
                + space
                + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                + "officedocument.wordprocessingml.document.main+xml\"/></Types>"));
    parts.put(
        "_rels/.rels",
        utf8(
            "<?xml version=\"1.0\"?><Relationships xmlns=\""
                + space
                + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + space
                + "officeDocument/2006/relationships/officeDocument\""
                + " Target=\"word/document.xml\"/></Relationships>"));
    parts.put(
        "word/document.xml",
        joined(
            "<?xml version=\"1.0\"?><w:document xmlns:w=\""
                + space
                + "wordprocessingml/2006/main\"><w:body>",
            body,
            "</w:body></w:document>"));
    return zip(parts);
  }

  private static byte[] odt(Deed deed) {
    String space = "urn:oasis:names:tc:opendocument:xmlns:";
    byte[] body =
        each(
            deed,
            l ->
                l.kind() == LineKind.HEADING
                    ? "<text:h text:outline-level=\"1\">" + xml(l.words()) + "</text:h>"
                    : "<text:p>" + xml(l.words()) + "</text:p>");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    parts.put(
        "META-INF/manifest.xml",
        utf8(
            "<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\""
                + space
                + "manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\""
                + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                + "<manifest:file-entry manifest:full-path=\"content.xml\""
                + " manifest:media-type=\"text/xml\"/></manifest:manifest>"));
    parts.put(
        "content.xml",
        joined(
            "<?xml version=\"1.0\"?><office:document-content xmlns:office=\""
                + space
                + "office:1.0\" xmlns:text=\""
                + space
                + "text:1.0\" office:version=\"1.2\"><office:body><office:text>",
            body,
            "</office:text></office:body></office:document-content>"));
    return zip(parts);
  }

  private static byte[] mail(String name, byte[] document) {
    String text =
        String.join(
            "\r\n",
            "From: Service juridique <juridique@example.org>",
            "To: Archives <archives@example.org>",
            "Subject: Convention",
            "Date: Mon, 05 Jan 2026 09:00:00 +0100",
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=\"limite\"",
            "",
            "--limite",
            "Content-Type: text/plain; charset=UTF-8",
            "",
            "Veuillez trouver la convention.",
            "--limite",
            "Content-Type: application/octet-stream",
            "Content-Disposition: attachment; filename=\"" + name + "\"",
            "Content-Transfer-Encoding: base64",
            "",
            Base64.getMimeEncoder().encodeToString(document),
            "--limite--",
            "");
    return utf8(text);
  }

  /** An archive without clock times. */
  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setLastModifiedTime(FileTime.fromMillis(1_767_600_000_000L));
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory", e);
    }
    return out.toByteArray();
  }

  private static byte[] each(Deed deed, Function<Deed.Line, String> write) {
    return utf8(deed.lines().stream().map(write).collect(Collectors.joining()));
  }

  private static byte[] joined(String before, byte[] middle, String after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(utf8(before));
    out.writeBytes(middle);
    out.writeBytes(utf8(after));
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String xml(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
