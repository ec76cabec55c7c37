package org.contreseing.archive.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contreseing.archive.Change;
import org.contreseing.model.Duration;
import org.contreseing.model.Length;
import org.contreseing.model.Moment;
import org.contreseing.model.Moment.Reason;
import org.contreseing.model.Timeline;

/** The last day of an agreement after one amendment. */
final class NewTerm {

  // a longer one is misread
  private static final double LONGEST = 100 * 366;

  private NewTerm() {}

  static Moment of(Timeline before, Change change, Set<Reserve> reserves) {
    Moment term = change.life().term();
    if (!term.bounded()) {
      return change.terminates() ? terminated(before, change, reserves) : before.term();
    }
    reserves.add(Reserve.AMENDED);
    Optional<Length> length = length(change);
    return length.isEmpty() ? term : unclear(before, term, length.get(), reserves);
  }

  /** Its length, where no last day is written. */
  private static Optional<Length> length(Change change) {
    List<Duration> terms =
        change.durations().stream().filter(d -> d.is(Duration.Role.TERM)).toList();
    boolean written = terms.stream().anyMatch(d -> d.until().isPresent());
    boolean dated = change.life().term().reason() == Reason.WRITTEN;
    return written || dated
        ? Optional.empty()
        : terms.stream()
            .flatMap(d -> d.length().stream())
            .filter(l -> l.approximateDays() <= LONGEST)
            .findFirst();
  }

  /** It may count from the first day of the agreement, from its last, or from the amendment. */
  private static Moment unclear(Timeline before, Moment own, Length length, Set<Reserve> reserves) {
    reserves.add(Reserve.AMENDMENT_LENGTH_UNCLEAR);
    List<LocalDate> days =
        Stream.of(
                own.earliest(),
                own.latest(),
                before.effect().earliest().map(length::lastDay),
                before.effect().latest().map(length::after),
                before.term().earliest().map(d -> length.lastDay(d.plusDays(1))),
                before.term().latest().map(d -> length.lastDay(d.plusDays(1))))
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    return Moment.between(
        days.get(0), days.get(days.size() - 1), Reason.SEVERAL_WRITTEN, own.span());
  }

  private static Moment terminated(Timeline before, Change change, Set<Reserve> reserves) {
    reserves.add(Reserve.TERMINATED_UNDATED);
    Optional<LocalDate> from = change.life().effect().earliest().or(change::signed);
    Optional<LocalDate> to = change.life().effect().latest().or(() -> before.term().latest());
    // it ends on the day from which the amendment counts, or on the eve
    return from.isPresent() && to.isPresent() && !from.get().isAfter(to.get())
        ? Moment.between(
            from.get().minusDays(1),
            to.get(),
            Reason.SEVERAL_WRITTEN,
            change.life().effect().span())
        : Moment.unsaid(Reason.TERM_UNSAID, Optional.empty());
  }
}
