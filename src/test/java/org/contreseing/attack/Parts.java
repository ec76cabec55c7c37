package org.contreseing.attack;

import java.nio.charset.StandardCharsets;

/** Honest pieces that attacks are built around. */
final class Parts {

  /** Where a text must not be lost, it ends so. */
  static final String LAST = "Le comptable assignataire vise la dernière ligne de cet acte.";

  /** An agreement of a few lines. */
  static final String AGREEMENT =
      """
      CONVENTION DE PARTENARIAT

      ENTRE

      L'association Les Amis du Canal, dont le siège est à Tours, représentée par sa présidente,
      et la commune de Saint-Avertin, représentée par son maire,

      Article 1er : Objet
      La présente convention fixe les conditions du partenariat entre les parties.

      Article 2 : Durée
      La présente convention est conclue pour une durée de douze mois.

      Article 3 : Résiliation
      Chaque partie peut la résilier moyennant un préavis de deux mois.

      """
          + LAST
          + "\n";

  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
          + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
          + ".wordprocessingml.document.main+xml\"/></Types>";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
          + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";
  private static final String OPEN_DOCUMENT =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

  static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";

  private Parts() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A DOCX package that lacks only its main part. */
  static RawZip docx() {
    return new RawZip().add("[Content_Types].xml", TYPES).add("_rels/.rels", RELATIONS);
  }

  /** A whole DOCX whose body is this XML. */
  static byte[] docx(String body) {
    return docx().add("word/document.xml", wordBody(body)).bytes();
  }

  static String wordBody(String body) {
    return wordHead() + body + wordTail();
  }

  static String wordHead() {
    return "<w:document " + WORD + "><w:body>";
  }

  static String wordTail() {
    return "</w:body></w:document>";
  }

  /** Paragraphs of a DOCX, one a line. */
  static String wordParagraphs(String text) {
    StringBuilder xml = new StringBuilder();
    text.lines().forEach(line -> xml.append(wordParagraph(line)));
    return xml.toString();
  }

  static String wordParagraph(String line) {
    return "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>";
  }

  /** An ODT package that lacks only its content. */
  static RawZip odt() {
    return new RawZip().add("mimetype", ODT_TYPE);
  }

  static byte[] odt(String body) {
    return odt().add("content.xml", odtContent(body)).bytes();
  }

  static String odtContent(String body) {
    return "<office:document-content"
        + OPEN_DOCUMENT
        + "><office:body><office:text>"
        + body
        + "</office:text></office:body></office:document-content>";
  }

  static String flatOdt(String head, String body) {
    return "<?xml version=\"1.0\"?>"
        + head
        + "<office:document"
        + OPEN_DOCUMENT
        + " office:mimetype=\""
        + ODT_TYPE
        + "\"><office:body><office:text>"
        + body
        + "</office:text></office:body></office:document>";
  }

  static String odtParagraphs(String text) {
    StringBuilder xml = new StringBuilder();
    text.lines().forEach(line -> xml.append("<text:p>").append(line).append("</text:p>"));
    return xml.toString();
  }

  static String rtf(String text) {
    StringBuilder out = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              if (c == '\n') {
                out.append("\\par\n");
              } else if (c < 128) {
                out.append((char) c);
              } else {
                out.append("\\u").append(c).append('?');
              }
            });
    return out.toString();
  }

  static String html(String text) {
    StringBuilder out = new StringBuilder();
    text.lines().forEach(line -> out.append("<p>").append(line).append("</p>\n"));
    return out.toString();
  }

  static String mail(String type, String body) {
    return "From: a@example.org\r\nTo: b@example.org\r\nMIME-Version: 1.0\r\nMessage-ID: <1@example.org>\r\n"
        + "Content-Type: "
        + type
        + "\r\n\r\n"
        + body;
  }
}
