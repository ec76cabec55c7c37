package org.contreseing.report.sarif;

import java.nio.charset.StandardCharsets;

/** Names of documents as URI references (RFC 3986). */
public final class ArtifactUri {

  private static final String PLAIN = "-._~!/";

  private ArtifactUri() {}

  /**
   * The reference of a name as given: relative as long as the name is. A colon is always encoded,
   * for at the start of a path it would make a scheme of what precedes it.
   */
  public static String of(String file) {
    String path = file.replace('\\', '/');
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      if (plain) {
        uri.append(c);
      } else {
        uri.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    return uri.toString();
  }

  private static char hex(int nibble) {
    return "0123456789ABCDEF".charAt(nibble & 0xf);
  }
}
