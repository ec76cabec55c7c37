package org.contreseing.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.contreseing.model.Unreadable.Reason;

/**
 * Decides a document's format by its content; names lie. The formats that are read are told by
 * their own signatures, because Tika's registry costs a quarter of a second to load; it is loaded
 * only to name what is not read.
 */
final class FormatDetector {

  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** How PNG, JPEG and both kinds of TIFF begin. */
  private static final List<String> PICTURES =
      List.of("\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF", "II*\0", "MM\0*");

  private static final int HEAD = 4096;
  private static final int PDF_HEAD = 1024;

  /** One control character in this many makes a file binary. */
  private static final int CONTROL_SHARE = 200;

  private static final Pattern KNOWN_TYPE =
      Pattern.compile("[a-z0-9][a-z0-9.+-]{0,80}/[a-z0-9][a-z0-9.+-]{0,80}");
  private static final Pattern HTML =
      Pattern.compile(
          "^(?:\\s|<\\?xml[^>]{0,200}>|<!--(?:(?!-->).){0,2000}-->)*+<(?:!doctype\\s++html|html|head|body|meta|title|div|table|font|center|style)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "^\\s*+<(?:p|h[1-6]|section|article|ul|ol|span)\\b[^>]*+>", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML = Pattern.compile("^\\s*+(?:<\\?xml|<svg)\\b");
  private static final Pattern JSON =
      Pattern.compile("^\\s*+(?:\\[\\s*+)?\\{\\s*+\"[^\"]{0,200}\"\\s*+:");

  private FormatDetector() {}

  /**
   * The format of some bytes.
   *
   * @throws ReadFailure unsupported, with the type's name; or corrupt or encrypted, when a
   *     container says so already
   */
  static Format detect(byte[] bytes, Limits limits) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return ZipFormats.detect(bytes, limits);
    }
    if (startsWith(bytes, OLE)) {
      return Format.DOC;
    }
    if (head.substring(0, Math.min(head.length(), PDF_HEAD)).contains("%PDF-")) {
      return Format.PDF;
    }
    if (head.stripLeading().startsWith("{\\rtf")) {
      return Format.RTF;
    }
    if (PICTURES.stream().anyMatch(head::startsWith)) {
      return Format.PICTURE;
    }
    if (MailHead.isMail(head)) {
      return Format.MAIL;
    }
    return ofText(bytes);
  }

  /**
   * Whether the first bytes of a file are those of a format that is read; of a zip only the whole
   * would tell which it is.
   */
  static boolean couldBeDocument(byte[] head, Limits limits) {
    if (head.length >= 4 && head[0] == 'P' && head[1] == 'K') {
      String start = new String(head, StandardCharsets.ISO_8859_1);
      return start.contains("[Content_Types].xml")
          || start.contains("_rels/.rels")
          || start.contains("opendocument.text");
    }
    try {
      // A bare image is rather a photograph than a page.
      return detect(head, limits) != Format.PICTURE;
    } catch (ReadFailure failure) {
      return false;
    }
  }

  /** The format of bytes that hold documents and are none; of others, nothing is said. */
  static Optional<Format> container(byte[] bytes, Limits limits) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (!head.startsWith("PK") && !MailHead.isMail(head)) {
      return Optional.empty();
    }
    try {
      return Optional.of(detect(bytes, limits)).filter(f -> f.containerType().isPresent());
    } catch (ReadFailure failure) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] signature) {
    return bytes.length >= signature.length
        && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
  }

  private static Format ofText(byte[] bytes) {
    String text = TextDecoder.decode(bytes);
    if (isBinary(text)) {
      throw new ReadFailure(Reason.UNSUPPORTED, nameOf(bytes));
    }
    String head = text.substring(0, Math.min(text.length(), HEAD));
    if (HTML.matcher(head).find() || FRAGMENT.matcher(head).find()) {
      return Format.HTML;
    }
    if (XML.matcher(head).find()) {
      return ofXml(head);
    }
    if (JSON.matcher(head).find()
        && (text.stripTrailing().endsWith("}") || text.stripTrailing().endsWith("]"))) {
      throw new ReadFailure(Reason.UNSUPPORTED, "application/json");
    }
    return Format.PLAIN;
  }

  private static Format ofXml(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.contains("<html")) {
      return Format.HTML;
    }
    if (lower.contains("application/vnd.oasis.opendocument.text")) {
      return Format.FLAT_ODT;
    }
    throw new ReadFailure(Reason.UNSUPPORTED, "application/xml");
  }

  private static boolean isBinary(String text) {
    long controls =
        text.chars()
            .filter(c -> c == 0 || c < ' ' && "\t\n\r\f\u000B\u001A\b".indexOf(c) < 0)
            .count();
    return text.indexOf(0) >= 0 || controls * CONTROL_SHARE > text.length();
  }

  /**
   * The registered name of a type, or that of unknown bytes; never anything copied from the file.
   */
  private static String nameOf(byte[] bytes) {
    try {
      String type =
          MimeTypes.getDefaultMimeTypes()
              .detect(new ByteArrayInputStream(bytes), new Metadata())
              .toString();
      return KNOWN_TYPE.matcher(type).matches() && !type.startsWith("text/")
          ? type
          : "application/octet-stream";
    } catch (IOException e) {
      return "application/octet-stream";
    }
  }
}
