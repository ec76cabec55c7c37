package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Moment.Certainty;
import org.contreseing.model.Moment.Reason;

/** The last day on which the first renewal can be refused. */
final class NoticeDay {

  private NoticeDay() {}

  static Moment of(Optional<Renewal> renewal, List<Duration> durations, Moment term) {
    if (renewal.filter(Renewal::tacit).isEmpty()) {
      return Moment.none(Reason.NOT_RENEWED_TACITLY, renewal.map(Renewal::span));
    }
    return renewal
        .flatMap(Renewal::notice)
        .or(() -> elsewhere(durations))
        .filter(n -> n.length().isPresent())
        .map(n -> before(term, n))
        .orElseGet(() -> Moment.unsaid(Reason.NOTICE_UNSAID, renewal.map(Renewal::span)));
  }

  private static Optional<Duration> elsewhere(List<Duration> durations) {
    return durations.stream()
        .filter(d -> d.is(Duration.Role.NON_RENEWAL_NOTICE) && d.length().isPresent())
        .findFirst();
  }

  private static Moment before(Moment term, Duration notice) {
    Length length = notice.length().orElseThrow();
    Optional<Span> span = Optional.of(notice.span());
    Moment day = term.counted(length::before, length::before, Reason.COMPUTED, span);
    // more calendar days than working ones: the last day cannot be later, and may be earlier
    return notice.countsWorkingDays() && day.bounded()
        ? new Moment(Certainty.RANGE, Optional.empty(), day.latest(), Reason.WORKING_DAYS, span)
        : day;
  }
}
