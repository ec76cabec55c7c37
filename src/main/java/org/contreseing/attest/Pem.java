package org.contreseing.attest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Keys as text, as OpenSSL reads them. */
final class Pem {

  private Pem() {}

  static String write(String what, byte[] bytes) {
    Base64.Encoder encoder = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
    return "-----BEGIN "
        + what
        + "-----\n"
        + encoder.encodeToString(bytes)
        + "\n-----END "
        + what
        + "-----\n";
  }

  /**
   * @throws IllegalArgumentException when it is none
   */
  static byte[] read(String text) {
    String inner = text.replaceAll("-----[A-Z ]{1,40}-----", "");
    return Base64.getMimeDecoder().decode(inner.strip());
  }
}
