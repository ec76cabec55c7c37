package org.contreseing.desk;

import io.javalin.http.Context;

/**
 * A limit that a request ran into, as the IETF's draft on RateLimit header fields has it
 * (draft-ietf-httpapi-ratelimit-headers-11).
 *
 * @param policy its name
 * @param quota how much it allows
 * @param unit of the quota, from the draft's registry
 */
record RateLimit(String policy, long quota, String unit) {

  static final String CONCURRENT = "concurrent-requests";
  static final String BYTES = "content-bytes";
  static final String REQUESTS = "requests";

  /** The problem type that the draft registers for it. */
  static final String PROBLEM = "https://iana.org/assignments/http-problem-types#quota-exceeded";

  /**
   * Tells of it.
   *
   * @param seconds after which it is worth trying again, as {@code Retry-After} says too
   */
  void tell(Context request, int seconds) {
    String name = "\"" + policy + "\"";
    request.header("RateLimit-Policy", name + ";q=" + quota + ";qu=\"" + unit + "\"");
    request.header("RateLimit", name + ";r=0;t=" + seconds);
  }
}
