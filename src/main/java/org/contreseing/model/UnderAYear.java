package org.contreseing.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That an act surely lasts less than a year, so that nobody needs bodies or reports to steer it.
 *
 * @param span what says so
 */
public record UnderAYear(Span span) implements Located {

  private static final int YEAR = 360;

  /** Empty when it lasts longer, may be renewed, or does not say. */
  static Optional<UnderAYear> of(Agreement agreement) {
    if (!agreement.renewals().isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> length =
        agreement.durations().stream()
            .filter(d -> d.is(Duration.Role.TERM))
            .filter(d -> d.length().filter(l -> l.approximateDays() < YEAR).isPresent())
            .map(Duration::span)
            .findFirst();
    return length.or(() -> dated(agreement.timeline())).map(UnderAYear::new);
  }

  private static Optional<Span> dated(Timeline timeline) {
    Optional<LocalDate> from = timeline.effect().earliest();
    Optional<LocalDate> to = timeline.term().latest();
    return from.isPresent() && to.isPresent() && from.get().plusDays(YEAR).isAfter(to.get())
        ? timeline.term().span()
        : Optional.empty();
  }
}
