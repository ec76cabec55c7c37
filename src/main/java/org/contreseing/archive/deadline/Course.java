package org.contreseing.archive.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.contreseing.model.Duration;
import org.contreseing.model.Moment;
import org.contreseing.model.Moment.Certainty;
import org.contreseing.model.Moment.Reason;
import org.contreseing.model.Renewal;
import org.contreseing.model.Timeline;

/**
 * Where a life stands on a day: every phase that its days allow, and the period that runs then.
 *
 * @param phases all that are possible, in the order of a life; none where nothing bounds the end
 * @param renewals how many tacit renewals are begun, the least that is possible
 * @param end last day of the period that runs, or of the last one
 * @param notice last day on which the renewal after that period can be refused
 * @param goesOn whether a tacit renewal may follow that period
 */
record Course(
    List<Phase> phases,
    int renewals,
    Moment end,
    Moment notice,
    boolean goesOn,
    Set<Reserve> reserves) {

  Course {
    phases = List.copyOf(phases);
  }

  /**
   * @param durations those of the act, where the notice of its renewal may stand
   */
  static Course of(Timeline life, List<Duration> durations, LocalDate on) {
    return new Way(life, durations, on).course();
  }

  /** One computation. */
  private static final class Way {

    private final Timeline life;
    private final List<Duration> durations;
    private final LocalDate on;
    private final Bounds effect;
    private final Bounds term;
    private final Optional<Rounds> rounds;
    private final Set<Reserve> reserves = new TreeSet<>();

    Way(Timeline life, List<Duration> durations, LocalDate on) {
      this.life = life;
      this.durations = durations;
      this.on = on;
      this.effect = Bounds.of(effect());
      this.term = Bounds.of(life.term());
      this.rounds = Rounds.of(life, on);
    }

    /** The first day; where no word is said of it, the day on which the act is concluded. */
    private Moment effect() {
      boolean unsaid =
          life.effect().is(Certainty.UNSAID) && life.effect().reason() == Reason.EFFECT_UNSAID;
      return unsaid && life.signature().bounded() ? life.signature() : life.effect();
    }

    Course course() {
      if (!life.term().is(Certainty.NONE) && term.high().isBefore(effect.low())) {
        reserves.add(Reserve.TERM_BEFORE_EFFECT);
        return running(EnumSet.noneOf(Phase.class));
      }
      return running(phases());
    }

    private Set<Phase> phases() {
      if (on.isBefore(effect.low())) {
        return EnumSet.of(Phase.NOT_YET);
      }
      Set<Phase> phases = begun();
      boolean alive = phases.contains(Phase.IN_FORCE) || phases.contains(Phase.OPEN_ENDED);
      if (alive && on.isBefore(effect.high())) {
        phases.add(Phase.NOT_YET);
      }
      return phases;
    }

    private Set<Phase> begun() {
      if (life.term().is(Certainty.NONE)) {
        return EnumSet.of(Phase.OPEN_ENDED);
      }
      Set<Phase> phases = EnumSet.noneOf(Phase.class);
      if (term.unbounded()) {
        return phases;
      }
      if (!on.isAfter(term.high())) {
        phases.add(Phase.IN_FORCE);
      }
      if (on.isAfter(term.low())) {
        phases.addAll(after());
      }
      return phases;
    }

    /** What is possible once the first term lies behind. */
    private Set<Phase> after() {
      if (rounds.isEmpty()) {
        return EnumSet.of(Phase.EXPIRED);
      }
      Set<Phase> phases = EnumSet.noneOf(Phase.class);
      phases.addAll(rounds.get().after(term.low()));
      phases.addAll(rounds.get().after(lastBefore()));
      return phases;
    }

    private LocalDate lastBefore() {
      return term.high().isBefore(on) ? term.high() : on.minusDays(1);
    }

    private Course running(Set<Phase> phases) {
      int renewals = renewals(phases);
      Moment end = end(phases, renewals);
      boolean over = phases.equals(EnumSet.of(Phase.EXPIRED));
      boolean goesOn =
          !over
              && !life.term().is(Certainty.NONE)
              && rounds.filter(r -> r.mayFollow(renewals, end)).isPresent();
      say(phases, end, renewals);
      return new Course(
          List.copyOf(new TreeSet<>(phases)), renewals, end, notice(end, goesOn), goesOn, reserves);
    }

    private Moment notice(Moment end, boolean goesOn) {
      return goesOn
          ? life.noticeBefore(end, durations)
          : Moment.none(Reason.NOT_RENEWED_TACITLY, life.renewal().map(Renewal::span));
    }

    private int renewals(Set<Phase> phases) {
      boolean counted =
          phases.contains(Phase.RENEWED)
              && rounds.get().knowsPeriod()
              && term.high().isBefore(LocalDate.MAX);
      return counted ? rounds.get().round(lastBefore()) : 0;
    }

    private Moment end(Set<Phase> phases, int renewals) {
      if (phases.contains(Phase.IN_FORCE) || phases.contains(Phase.NOT_YET)) {
        return life.term();
      }
      if (renewals > 0) {
        return running(renewals);
      }
      if (phases.contains(Phase.RENEWED)) {
        return Moment.unsaid(Reason.TERM_UNSAID, life.renewal().map(Renewal::span));
      }
      boolean renewedBefore = phases.equals(EnumSet.of(Phase.EXPIRED)) && rounds.isPresent();
      return renewedBefore && life.lastEnd().bounded() ? life.lastEnd() : life.term();
    }

    /** An uncertain term may put the day into one period or into the next. */
    private Moment running(int renewals) {
      Moment end = rounds.get().endAfter(renewals);
      boolean next =
          end.reason() != Reason.CAP_UNCLEAR && end.earliest().filter(on::isAfter).isPresent();
      return next
          ? rounds
              .get()
              .endAfter(renewals + 1)
              .latest()
              .map(last -> Moment.between(on, last, end.reason(), end.span()))
              .orElse(end)
          : end;
    }

    private void say(Set<Phase> phases, Moment end, int renewals) {
      boolean begins = phases.contains(Phase.NOT_YET) || phases.contains(Phase.IN_FORCE);
      if (begins && !effect.equals(Bounds.of(life.effect()))) {
        reserves.add(Reserve.EFFECT_TAKEN_AS_SIGNATURE);
      }
      if (phases.contains(Phase.RENEWED)) {
        reserves.add(Reserve.REFUSAL_UNSEEN);
        rounds.filter(r -> !r.knowsPeriod()).ifPresent(r -> reserves.add(Reserve.PERIOD_UNKNOWN));
        rounds.filter(Rounds::capUnread).ifPresent(r -> reserves.add(Reserve.CAP_UNREAD));
        if (renewals > 0 && end.reason() == Reason.CAP_UNCLEAR) {
          reserves.add(Reserve.CAP_CUTS_PERIOD);
        }
      }
      boolean express = life.renewal().filter(r -> !r.tacit()).isPresent();
      if (phases.contains(Phase.EXPIRED) && express) {
        reserves.add(Reserve.EXPRESS_RENEWAL_UNSEEN);
      }
    }
  }
}
