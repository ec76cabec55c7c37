package org.contreseing.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Sums to be given back, in an act that says no time for it.
 *
 * @param span the words
 * @param quote as read
 */
public record RefundGap(Span span, String quote) implements Located {

  /** The first, unless the act says a time for any of them. */
  static Stream<RefundGap> of(Agreement agreement) {
    Told told = new Told(agreement);
    List<Saying> said =
        agreement.wordings().sayings().stream().filter(s -> s.is("refund")).toList();
    return said.stream().anyMatch(s -> timed(agreement, s))
        ? Stream.empty()
        : said.stream().limit(1).map(s -> new RefundGap(s.span(), told.quote(s.span())));
  }

  private static boolean timed(Agreement agreement, Saying refund) {
    return agreement.wordings().sayings().stream()
        .anyMatch(s -> s.is("refund-time") && s.near(refund));
  }
}
