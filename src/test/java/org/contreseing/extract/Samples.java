package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contreseing.model.Block;
import org.contreseing.model.Document;
import org.contreseing.model.Extracted;
import org.contreseing.model.Extraction;
import org.contreseing.model.SourceText;
import org.contreseing.model.Trace;
import org.contreseing.model.Unreadable;

/** Documents for tests: the same agreement in every format, and small ones written part by part. */
final class Samples {

  static final String WORDS =
      "Le présent article fixe la durée de la convention entre les parties.";
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private Samples() {}

  static byte[] convention(String extension) {
    try (InputStream in = Samples.class.getResourceAsStream("/extract/convention." + extension)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Extraction extract(byte[] bytes) {
    return Extractor.standard().extract(new Document("document", bytes));
  }

  static SourceText read(byte[] bytes) {
    Extraction extraction = extract(bytes);
    assertThat(extraction).isInstanceOf(Extracted.class);
    return ((Extracted) extraction).text();
  }

  static SourceText read(String plain) {
    return read(plain.getBytes(StandardCharsets.UTF_8));
  }

  static Unreadable refusal(byte[] bytes) {
    Extraction extraction = extract(bytes);
    assertThat(extraction).isInstanceOf(Unreadable.class);
    return (Unreadable) extraction;
  }

  static List<String> slices(SourceText text) {
    return text.blocks().stream().map(block -> text.slice(block.span())).toList();
  }

  static List<String> slices(SourceText text, Block.Kind kind) {
    return text.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> text.slice(b.span()))
        .toList();
  }

  static List<Trace> traces(SourceText text, Trace.Kind kind) {
    return text.traces().stream().filter(trace -> trace.kind() == kind).toList();
  }

  static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A DOCX of this body. */
  static byte[] docx(String body) {
    return docx(body, Map.of());
  }

  /**
   * A DOCX of this body and further parts by the last word of their relationship ({@code styles},
   * {@code numbering}…).
   */
  static byte[] docx(String body, Map<String, String> parts) {
    return zip(docxParts(body, parts));
  }

  static Map<String, String> docxParts(String body, Map<String, String> parts) {
    StringBuilder relationships = new StringBuilder();
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put(
        "[Content_Types].xml",
        "<Types><Override PartName=\"/word/document.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    entries.put(
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"r\" Type=\""
                + R
                + "officeDocument\" Target=\"word/document.xml\"/>"));
    entries.put(
        "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    parts.forEach(
        (type, content) -> {
          String kind = type.replaceAll("\\d", "");
          relationships
              .append("<Relationship Id=\"")
              .append(type)
              .append("\" Type=\"")
              .append(R)
              .append(kind)
              .append("\" Target=\"")
              .append(type)
              .append(".xml\"/>");
          entries.put(
              "word/" + type + ".xml",
              "<w:" + kind + " " + W + ">" + content + "</w:" + kind + ">");
        });
    entries.put("word/_rels/document.xml.rels", relationships(relationships.toString()));
    return entries;
  }

  private static String relationships(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  /** A DOCX paragraph of this text. */
  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static final String ODF =
      List.of("office", "text", "table", "style", "draw").stream()
              .map(
                  prefix ->
                      " xmlns:"
                          + prefix
                          + "=\"urn:oasis:names:tc:opendocument:xmlns:"
                          + prefix.replace("draw", "drawing")
                          + ":1.0\"")
              .reduce("", String::concat)
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

  /** An ODT of this body, with these styles in it. */
  static byte[] odt(String styles, String body) {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("mimetype", "application/vnd.oasis.opendocument.text");
    entries.put(
        "content.xml",
        "<office:document-content"
            + ODF
            + "><office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    return zip(entries);
  }
}
