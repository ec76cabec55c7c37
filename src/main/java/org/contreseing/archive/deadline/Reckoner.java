package org.contreseing.archive.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contreseing.archive.Act;
import org.contreseing.archive.Body;
import org.contreseing.archive.Change;
import org.contreseing.archive.Holding;
import org.contreseing.archive.Key;
import org.contreseing.model.Moment;
import org.contreseing.model.Moment.Certainty;

/** Computes where an agreement stands on one day. */
final class Reckoner {

  private final LocalDate on;

  Reckoner(LocalDate on) {
    this.on = on;
  }

  /**
   * @param changes by its amendments, in any order
   * @param agreements what it amends itself
   */
  Deadline of(Holding holding, Act act, List<Change> changes, List<Key> agreements) {
    Consolidated whole = Consolidated.of(act.timeline(), act.durations(), changes, on);
    Course course = Course.of(whole.life(), whole.durations(), on);
    Set<Reserve> reserves = new TreeSet<>(whole.reserves());
    reserves.addAll(course.reserves());
    if (act.amends() && agreements.isEmpty()) {
      reserves.add(Reserve.AGREEMENT_ABSENT);
    }
    return new Deadline(
        holding.key(),
        holding.sha256(),
        on,
        act.title(),
        act.type(),
        act.parties().stream().map(Body::name).toList(),
        SignatureState.of(act),
        act.signed(),
        whole.life().effect(),
        whole.life().term(),
        whole.life().renewal(),
        course.renewals(),
        course.end(),
        course.notice(),
        whole.life().lastEnd(),
        course.goesOn(),
        agreements.isEmpty() ? state(act, course) : State.AMENDS,
        course.phases(),
        reserves,
        whole.counted(),
        agreements);
  }

  private State state(Act act, Course course) {
    if (act.unsigned()) {
      return State.UNSIGNED;
    }
    return switch (course.phases().size()) {
      case 0 -> State.UNKNOWN;
      case 1 -> single(course);
      default -> State.UNCERTAIN;
    };
  }

  private State single(Course course) {
    Phase phase = course.phases().get(0);
    boolean runs = phase == Phase.IN_FORCE || phase == Phase.RENEWED;
    if (runs && course.goesOn() && toDenounce(course)) {
      return State.TO_DENOUNCE;
    }
    boolean soon = course.end().latest().filter(d -> !d.isAfter(horizon())).isPresent();
    return runs && !course.goesOn() && soon ? State.ENDING : State.valueOf(phase.name());
  }

  /** Without a notice one may speak until the end. */
  private boolean toDenounce(Course course) {
    Moment last = course.notice().is(Certainty.UNSAID) ? course.end() : course.notice();
    boolean open = last.latest().filter(d -> !d.isBefore(on)).isPresent();
    LocalDate first = last.earliest().or(last::latest).orElse(LocalDate.MAX);
    return open && !first.isAfter(horizon());
  }

  private LocalDate horizon() {
    return on.plusDays(Deadline.HORIZON_DAYS);
  }
}
