package org.contreseing.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet and the script of a checked text, and the policy that allows only them. */
public final class Styles {

  private Styles() {}

  /** The style sheet. */
  public static String sheet() {
    return read("report.css");
  }

  /** Filters and keys; everything else works without it. */
  public static String script() {
    return read("report.js");
  }

  /** Lets a page use this style sheet and this script, and nothing else from anywhere. */
  static String policy() {
    return policy(sheet(), script());
  }

  /** The same for a page with a style sheet and a script of its own. */
  public static String policy(String sheet, String script) {
    return "default-src 'none'; style-src "
        + hash(sheet)
        + "; script-src "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String read(String name) {
    try (InputStream in = Styles.class.getResourceAsStream(name)) {
      // As a browser reads it: the hash is of the text with line feeds alone.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
