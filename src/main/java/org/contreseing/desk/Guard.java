package org.contreseing.desk;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Refuses requests that a foreign page or name made a browser send, and sets what every answer
 * says.
 */
final class Guard {

  /** Name of the attribute and, with capitals, the header that tells requests apart. */
  static final String REQUEST_ID = "request-id";

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Set<String> hosts;
  private final boolean encrypted;

  Guard(Settings settings) {
    this.hosts = settings.hosts();
    this.encrypted = settings.isEncrypted();
  }

  void check(Context request) {
    identify(request);
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    // Without any referrer browsers call the origin of a form "null", which would be refused.
    request.header("Referrer-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Cache-Control", "no-store");
    if (encrypted) {
      request.header("Strict-Transport-Security", "max-age=31536000");
    }
    if (!hosts.contains(withoutPort(String.valueOf(request.host()))) || isForeign(request)) {
      throw Faults.unknown(403, Asked.language(request));
    }
  }

  private static void identify(Context request) {
    String id =
        Optional.ofNullable(request.header("X-Request-Id"))
            .filter(given -> ID.matcher(given).matches())
            .orElseGet(() -> UUID.randomUUID().toString());
    request.attribute(REQUEST_ID, id);
    request.header("X-Request-Id", id);
  }

  private boolean isForeign(Context request) {
    if (READING.contains(request.req().getMethod())) {
      return false;
    }
    String site = String.valueOf(request.header("Sec-Fetch-Site"));
    String origin = request.header("Origin");
    return site.equals("cross-site")
        || site.equals("same-site")
        || origin != null && !hosts.contains(host(origin));
  }

  private static String host(String origin) {
    try {
      return String.valueOf(URI.create(origin).getHost());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String withoutPort(String host) {
    return host.replaceFirst(":\\d{1,5}$", "");
  }
}
