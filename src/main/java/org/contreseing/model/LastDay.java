package org.contreseing.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The last day of the agreement, written or computed from its first day and its length.
 *
 * @param span the words that say it
 * @param date the day
 */
public record LastDay(Span span, LocalDate date) implements Located {

  /**
   * Whether it is over on the day of signature, or on the day of the check where no signature is
   * dated.
   */
  public boolean past(Setting setting) {
    return date.isBefore(setting.signingDay());
  }

  /**
   * The last day of the agreement's timeline, the latest where several are written; empty where an
   * event sets it.
   */
  static Optional<LastDay> of(Agreement agreement) {
    Moment term = agreement.timeline().term();
    return term.span().flatMap(s -> term.latest().map(day -> new LastDay(s, day)));
  }
}
