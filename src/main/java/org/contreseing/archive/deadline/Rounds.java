package org.contreseing.archive.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Length;
import org.contreseing.model.Moment;
import org.contreseing.model.Moment.Certainty;
import org.contreseing.model.Moment.Reason;
import org.contreseing.model.Renewal;
import org.contreseing.model.Timeline;

/** The tacit renewals of a life, one after the other, as far as their limits let them. */
final class Rounds {

  // a shorter period is a misreading, and would be counted for ever
  private static final double SHORTEST = 7;
  // a longer one is another, and would leave the calendar
  private static final double LONGEST = 100 * 366;

  private final Timeline life;
  private final Renewal renewal;
  private final LocalDate on;

  private Rounds(Timeline life, Renewal renewal, LocalDate on) {
    this.life = life;
    this.renewal = renewal;
    this.on = on;
  }

  /** Empty where nothing renews itself. */
  static Optional<Rounds> of(Timeline life, LocalDate on) {
    return life.renewal().filter(Renewal::tacit).map(r -> new Rounds(life, r, on));
  }

  boolean knowsPeriod() {
    return period().isPresent();
  }

  private Optional<Length> period() {
    return renewal
        .period()
        .filter(p -> !p.isClocked())
        .filter(p -> p.approximateDays() >= SHORTEST && p.approximateDays() <= LONGEST);
  }

  /** What is possible on the day when the first term ended on {@code term}, before it. */
  Set<Phase> after(LocalDate term) {
    if (period().isEmpty() || term.equals(LocalDate.MIN)) {
      return unmeasured();
    }
    int round = round(term);
    if (renewal.times().filter(most -> round > most).isPresent()) {
      return EnumSet.of(Phase.EXPIRED);
    }
    boolean cut = limit().low().isBefore(endOf(term, round)) && !limit().unbounded();
    return cut ? within(EnumSet.of(Phase.RENEWED, Phase.EXPIRED)) : within(renewed());
  }

  private Set<Phase> unmeasured() {
    boolean limited = renewal.times().isPresent() || !life.lastEnd().is(Certainty.NONE);
    return within(limited ? EnumSet.of(Phase.RENEWED, Phase.EXPIRED) : EnumSet.of(Phase.RENEWED));
  }

  private Set<Phase> renewed() {
    return capUnread() ? EnumSet.of(Phase.RENEWED, Phase.EXPIRED) : EnumSet.of(Phase.RENEWED);
  }

  private Set<Phase> within(Set<Phase> phases) {
    return on.isAfter(limit().high()) ? EnumSet.of(Phase.EXPIRED) : phases;
  }

  /** Whether a limit is announced and says nothing. */
  boolean capUnread() {
    return renewal.times().isEmpty()
        && (life.lastEnd().is(Certainty.UNSAID) && life.lastEnd().reason() == Reason.CAP_UNREAD
            || life.lastEnd().is(Certainty.EVENT));
  }

  /** Whether the last period is cut by a limit that falls within it. */
  boolean cut(Moment end) {
    return !limit().unbounded() && limit().low().isBefore(Bounds.of(end).high());
  }

  /** The last day that the limits allow; unbounded where there are none. */
  Bounds limit() {
    return life.lastEnd().is(Certainty.NONE)
        ? new Bounds(LocalDate.MIN, LocalDate.MAX)
        : Bounds.of(life.lastEnd());
  }

  /** Whether another period may follow so many renewals that end on {@code end}. */
  boolean mayFollow(int renewals, Moment end) {
    boolean room = renewal.times().map(most -> renewals < most).orElse(true);
    boolean before = end.latest().map(limit().high()::isAfter).orElse(true);
    return room && before;
  }

  /** The renewal that runs on the day, from 1; the term must lie before it. */
  int round(LocalDate term) {
    double days = period().orElseThrow().approximateDays();
    int round = (int) Math.max(1, ChronoUnit.DAYS.between(term, on) / days - 1);
    while (endOf(term, round).isBefore(on)) {
      round++;
    }
    return round;
  }

  private LocalDate endOf(LocalDate term, int round) {
    return period().orElseThrow().times(round).lastDay(term.plusDays(1));
  }

  /** The last day of a renewal, the limit counted. */
  Moment endAfter(int round) {
    Moment end =
        life.endAfter(round).orElse(Moment.unsaid(Reason.TERM_UNSAID, Optional.of(renewal.span())));
    if (!end.bounded() || !cut(end)) {
      return end;
    }
    Optional<LocalDate> before = life.endAfter(round - 1).flatMap(Moment::earliest);
    LocalDate last = min(Bounds.of(end).high(), limit().high());
    return before
        .filter(b -> !b.isAfter(last))
        .map(b -> Moment.between(b, last, Reason.CAP_UNCLEAR, Optional.of(renewal.span())))
        .orElse(end);
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
