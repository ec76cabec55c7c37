package org.contreseing.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A title to occupy the public domain of a public body, for somebody other than a public body.
 * Where the act does not say that the place is of the public domain, or says that it is of the
 * private one, there is none.
 *
 * @param span the words that say it
 * @param occupant who occupies
 * @param free where it is said to be free of charge
 * @param trade where it is said to serve a trade
 */
public record Occupation(Span span, Party occupant, Optional<Saying> free, Optional<Saying> trade)
    implements Located {

  /** Whether an association or a foundation occupies. */
  public boolean nonProfit() {
    return occupant.association() || occupant.foundation();
  }

  /** Whether a trader occupies to trade there. */
  public boolean business() {
    return trade.isPresent() && !nonProfit();
  }

  /** Where it is said to be free; of the trade otherwise; where it is said to be at all. */
  public Span freeSpan() {
    return free.map(Saying::span).orElse(span);
  }

  /** Where it is said to serve a trade. */
  public Span tradeSpan() {
    return trade.map(Saying::span).orElse(span);
  }

  static Optional<Occupation> of(Agreement agreement) {
    boolean owned = agreement.parties().stream().anyMatch(Party::isPublic);
    boolean doubtful = agreement.says("private-domain") || !agreement.isA("LOC") || !owned;
    return doubtful
        ? Optional.empty()
        : agreement.parties().stream()
            .filter(Party::isPrivate)
            .findFirst()
            .flatMap(p -> said(agreement, "public-domain").map(s -> read(agreement, p, s)));
  }

  private static Occupation read(Agreement agreement, Party occupant, Saying domain) {
    return new Occupation(
        domain.span(),
        occupant,
        said(agreement, "free-occupation"),
        said(agreement, "commercial-activity"));
  }

  private static Optional<Saying> said(Agreement agreement, String what) {
    return sayings(agreement, what).findFirst();
  }

  static Stream<Saying> sayings(Agreement agreement, String what) {
    return agreement.wordings().sayings().stream().filter(s -> s.is(what));
  }
}
