package org.contreseing.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Moment.Reason;

/** The last day of the first term: written, or counted from the first day. */
final class TermDay {

  private static final Comparator<Length> BY_LENGTH =
      Comparator.comparingDouble(Length::approximateDays);

  private TermDay() {}

  static Moment of(
      List<Duration> durations,
      List<FixedPeriod> periods,
      List<Renewal> renewals,
      List<PartialDate> partial,
      Moment effect) {
    List<Duration> terms = durations.stream().filter(d -> d.is(Duration.Role.TERM)).toList();
    return contradicted(periods)
        .or(() -> written(terms, periods))
        .or(() -> counted(terms, renewals, effect))
        .or(() -> terms.stream().findFirst().map(t -> withoutDay(t, partial)))
        .orElseGet(() -> Moment.unsaid(Reason.TERM_UNSAID, Optional.empty()));
  }

  private static Optional<Moment> contradicted(List<FixedPeriod> periods) {
    return periods.stream()
        .filter(FixedPeriod::contradictory)
        .findFirst()
        .map(
            p -> {
              boolean early = p.computedEnd().isBefore(p.end());
              return Moment.between(
                  early ? p.computedEnd() : p.end(),
                  early ? p.end() : p.computedEnd(),
                  Reason.CONTRADICTED,
                  Optional.of(p.span()));
            });
  }

  private record End(Span span, LocalDate day) {}

  private static Optional<Moment> written(List<Duration> terms, List<FixedPeriod> periods) {
    List<End> ends =
        Stream.concat(
                terms.stream().flatMap(d -> d.until().stream().map(u -> new End(d.span(), u))),
                periods.stream().map(p -> new End(p.span(), p.end())))
            .sorted(Comparator.comparing(End::day))
            .toList();
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    End last = ends.get(ends.size() - 1);
    LocalDate first = ends.get(0).day();
    Reason reason = first.equals(last.day()) ? Reason.WRITTEN : Reason.SEVERAL_WRITTEN;
    return Optional.of(Moment.between(first, last.day(), reason, Optional.of(last.span())));
  }

  private static Optional<Moment> counted(
      List<Duration> terms, List<Renewal> renewals, Moment effect) {
    List<Duration> lengths =
        terms.stream()
            .filter(d -> d.length().isPresent())
            .filter(d -> d == terms.get(0) || !isRenewal(d.length().get(), renewals))
            .toList();
    if (lengths.isEmpty()) {
      return Optional.empty();
    }
    Length shortest = lengths.stream().flatMap(d -> d.length().stream()).min(BY_LENGTH).get();
    Length longest = lengths.stream().flatMap(d -> d.length().stream()).max(BY_LENGTH).get();
    Optional<Span> span = Optional.of(lengths.get(0).span());
    return Optional.of(
        shortest.sameAs(longest)
            ? runs(effect, shortest, span)
            : effect.counted(shortest::lastDay, longest::lastDay, Reason.SEVERAL_WRITTEN, span));
  }

  /** The last day of so long a time from a first day. */
  static Moment runs(Moment effect, Length length, Optional<Span> span) {
    return effect.reason() == Reason.LAST_SIGNATURE_DATED
        ? effect.counted(length::lastDay, length::after, Reason.EVENT_DAY_COUNTED_OR_NOT, span)
        : effect.counted(length::lastDay, length::lastDay, Reason.COMPUTED, span);
  }

  private static boolean isRenewal(Length length, List<Renewal> renewals) {
    return renewals.stream().anyMatch(r -> r.period().filter(length::sameAs).isPresent());
  }

  private static Moment withoutDay(Duration term, List<PartialDate> partial) {
    Optional<Span> span = Optional.of(term.span());
    return term.isEndless()
        ? Moment.none(Reason.OPEN_ENDED, span)
        : PartialDate.within(term.span(), partial)
            .map(p -> Moment.between(p.earliestEnd(), p.latest(), Reason.PARTIAL_DATE, span))
            .orElseGet(() -> Moment.awaiting(Reason.ENDS_WITH_EVENT, Optional.empty(), span));
  }
}
