package org.contreseing.desk;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files to be saved, never shown by the browser as pages of the desk. */
final class Attachment {

  private Attachment() {}

  static void send(Context request, String name, String type, byte[] bytes) {
    request.header("Content-Disposition", disposition(name));
    request.header("Content-Security-Policy", "sandbox; default-src 'none'");
    request.contentType(type).result(bytes);
  }

  /** With the name twice, as RFC 6266 has it: once for old programs, once with every letter. */
  static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
    String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
  }
}
