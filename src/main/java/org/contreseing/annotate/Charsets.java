package org.contreseing.annotate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a part's bytes as characters, and back again in the same way. */
record Charsets(Charset charset, String text) {

  private static final int DECLARATION = 200;

  /** By its byte order mark, else by its declaration, else UTF-8. A mark stays in the text. */
  static Charsets read(byte[] bytes) {
    Charset charset = charset(bytes);
    return new Charsets(charset, new String(bytes, charset));
  }

  byte[] bytes(String edited) {
    return edited.getBytes(charset);
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    int length = Math.min(bytes.length, DECLARATION);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Optional<String> declared =
        head.contains("<?xml")
            ? XmlTags.attribute(head.substring(0, Math.max(0, head.indexOf("?>"))), "encoding")
            : Optional.empty();
    return declared
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .orElse(StandardCharsets.UTF_8);
  }
}
