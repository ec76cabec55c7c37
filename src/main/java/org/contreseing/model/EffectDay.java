package org.contreseing.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Moment.Reason;

/** The first day, by what the act says sets it running. */
final class EffectDay {

  private static final Comparator<LocalDate> CALENDAR = Comparator.naturalOrder();

  private EffectDay() {}

  static Moment of(
      List<Start> starts, List<FixedPeriod> periods, List<PartialDate> partial, Moment signed) {
    if (starts.isEmpty()) {
      return periods.stream()
          .findFirst()
          .map(p -> Moment.exact(p.start(), Reason.WRITTEN, Optional.of(p.span())))
          .orElseGet(() -> Moment.unsaid(Reason.EFFECT_UNSAID, Optional.empty()));
    }
    List<Moment> moments = starts.stream().map(s -> of(s, partial, signed)).toList();
    Moment first = moments.get(0);
    return moments.stream().allMatch(m -> sameDay(m, first)) ? first : several(moments);
  }

  private static boolean sameDay(Moment one, Moment other) {
    return one.certainty() == other.certainty()
        && one.earliest().equals(other.earliest())
        && one.latest().equals(other.latest());
  }

  private static Moment several(List<Moment> moments) {
    Optional<Span> span = moments.get(0).span();
    List<LocalDate> days = moments.stream().flatMap(m -> m.day().stream()).sorted().toList();
    return days.size() == moments.size()
        ? Moment.between(days.get(0), days.get(days.size() - 1), Reason.SEVERAL_WRITTEN, span)
        : Moment.awaiting(Reason.SEVERAL_WRITTEN, days.stream().min(CALENDAR), span);
  }

  private static Moment of(Start start, List<PartialDate> partial, Moment signed) {
    Optional<Span> span = Optional.of(start.span());
    return switch (start.kind()) {
      case FIXED_DATE ->
          start
              .date()
              .map(d -> Moment.exact(d, Reason.WRITTEN, span))
              .orElseGet(() -> Moment.unsaid(Reason.EFFECT_UNSAID, span));
      case SIGNATURE, LAST_SIGNATURE -> signed(signed, span);
      // nothing is notified or transmitted before it is signed
      case NOTIFICATION -> Moment.awaiting(Reason.AWAITS_NOTIFICATION, signed.earliest(), span);
      case EXECUTORY -> Moment.awaiting(Reason.AWAITS_TRANSMISSION, signed.earliest(), span);
      case ONE_SIDED -> Moment.awaiting(Reason.AWAITS_ONE_PARTY, Optional.empty(), span);
      case OTHER_EVENT ->
          PartialDate.within(start.span(), partial)
              .map(p -> Moment.between(p.earliest(), p.latest(), Reason.PARTIAL_DATE, span))
              .orElseGet(() -> Moment.awaiting(Reason.AWAITS_EVENT, Optional.empty(), span));
    };
  }

  private static Moment signed(Moment signed, Optional<Span> span) {
    Reason reason = signed.day().isPresent() ? Reason.LAST_SIGNATURE_DATED : signed.reason();
    return new Moment(signed.certainty(), signed.earliest(), signed.latest(), reason, span);
  }
}
