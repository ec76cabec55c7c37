package org.contreseing.model;

import java.util.Optional;
import org.contreseing.model.Moment.Certainty;
import org.contreseing.model.Moment.Reason;

/** The last day that the renewals of an agreement allow. */
final class RenewedEnd {

  // nobody renews as often; more is a misprint, or meant to break the calendar
  private static final int MOST_TIMES = 100;

  private RenewedEnd() {}

  static Moment of(Renewal renewal, Moment effect, Moment term) {
    Optional<Span> span = Optional.of(renewal.span());
    return renewal
        .cap()
        .map(c -> capped(c, effect, term))
        .or(() -> times(renewal).map(more -> afterTerm(more, term, span)))
        .orElseGet(
            () ->
                renewal.capped()
                    ? Moment.unsaid(Reason.CAP_UNREAD, span)
                    : Moment.none(Reason.RENEWED_WITHOUT_LIMIT, span));
  }

  private static Optional<Length> times(Renewal renewal) {
    return renewal
        .period()
        .flatMap(p -> renewal.times().filter(n -> n <= MOST_TIMES).map(p::times));
  }

  // the first day of the first renewal is the day after the term
  static Moment afterTerm(Length more, Moment term, Optional<Span> span) {
    return term.counted(
        d -> more.lastDay(d.plusDays(1)), d -> more.lastDay(d.plusDays(1)), Reason.COMPUTED, span);
  }

  private static Moment capped(RenewalCap cap, Moment effect, Moment term) {
    Optional<Span> span = Optional.of(cap.span());
    if (cap.until().isPresent()) {
      return Moment.exact(cap.until().get(), Reason.WRITTEN, span);
    }
    Length total = cap.length().orElseThrow();
    Moment whole = TermDay.runs(effect, total, span);
    Moment beside = afterTerm(total, term, span);
    boolean clear = cap.whole() || whole.latest().isEmpty() || beside.latest().isEmpty();
    return clear || whole.is(Certainty.NONE)
        ? whole
        : Moment.between(whole.earliest().get(), beside.latest().get(), Reason.CAP_UNCLEAR, span);
  }
}
