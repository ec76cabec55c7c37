package org.contreseing.archive.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.contreseing.archive.Change;
import org.contreseing.archive.Key;
import org.contreseing.model.Duration;
import org.contreseing.model.Moment;
import org.contreseing.model.Moment.Certainty;
import org.contreseing.model.Moment.Reason;
import org.contreseing.model.Renewal;
import org.contreseing.model.Timeline;

/**
 * An agreement's life with its amendments counted in the order in which they were made.
 *
 * @param durations the agreement's, and those of an amendment that changes its renewal first
 * @param counted the amendments that changed something, or may have
 */
record Consolidated(
    Timeline life, List<Duration> durations, List<Key> counted, Set<Reserve> reserves) {

  /**
   * @param on amendments signed after this day are not yet made
   */
  static Consolidated of(
      Timeline life, List<Duration> durations, List<Change> changes, LocalDate on) {
    List<Change> made =
        changes.stream()
            .filter(c -> c.signed().filter(d -> d.isAfter(on)).isEmpty())
            .sorted(Change.ORDER)
            .toList();
    Consolidated whole = new Consolidated(life, durations, List.of(), Set.of());
    Optional<Change> before = Optional.empty();
    for (Change change : made) {
      whole = change.unsigned() ? whole.leaving(change) : whole.with(change, before);
      before = change.speaksOfEnd() && !change.unsigned() ? Optional.of(change) : before;
    }
    return whole;
  }

  private Consolidated leaving(Change change) {
    return change.speaksOfEnd()
        ? new Consolidated(life, durations, counted, and(Set.of(Reserve.AMENDMENT_UNSIGNED)))
        : this;
  }

  private Consolidated with(Change change, Optional<Change> before) {
    Set<Reserve> said = new TreeSet<>();
    Moment term = NewTerm.of(life, change, said);
    boolean unordered = before.filter(b -> !change.follows(b)).isPresent();
    if (change.speaksOfEnd() && unordered) {
      said.add(Reserve.AMENDMENTS_UNORDERED);
    }
    if (change.speaksOfEnd() && !change.sure()) {
      said.add(Reserve.AMENDMENT_AMBIGUOUS);
    }
    boolean doubtful = change.speaksOfEnd() && (unordered || !change.sure());
    return renewed(change, doubtful ? either(life.term(), term) : term, said);
  }

  private Consolidated renewed(Change change, Moment term, Set<Reserve> said) {
    boolean tacit = change.life().renewals().stream().anyMatch(Renewal::tacit);
    List<Renewal> renewals = tacit ? change.life().renewals() : life.renewals();
    List<Duration> lengths =
        tacit ? Stream.concat(change.durations().stream(), durations.stream()).toList() : durations;
    if (change.terminates()) {
      renewals = List.of();
    }
    boolean changed = change.speaksOfEnd() || tacit;
    return new Consolidated(
        rebuilt(term, renewals, tacit ? change.life().lastEnd() : life.lastEnd()),
        lengths,
        changed ? plus(change.amendment()) : counted,
        and(said));
  }

  private Timeline rebuilt(Moment term, List<Renewal> renewals, Moment lastEnd) {
    Timeline other =
        new Timeline(life.signature(), life.effect(), term, renewals, lastEnd, life.notice());
    Moment last = lastEnd(other, lastEnd);
    return new Timeline(life.signature(), life.effect(), term, renewals, last, life.notice());
  }

  /** A number of renewals counts from the new term; a limit by day or length stays. */
  private Moment lastEnd(Timeline other, Moment said) {
    Optional<Renewal> renewal = other.renewal();
    if (renewal.isEmpty()) {
      return other.term();
    }
    Optional<Moment> counted =
        renewal
            .filter(r -> r.cap().isEmpty())
            .flatMap(Renewal::times)
            .filter(n -> n <= 100)
            .flatMap(other::endAfter);
    boolean passed =
        said.bounded() && Bounds.of(said).high().isBefore(Bounds.of(other.term()).high());
    return counted.orElse(passed ? other.term() : said);
  }

  private static Moment either(Moment one, Moment other) {
    List<LocalDate> days =
        Stream.of(one.earliest(), one.latest(), other.earliest(), other.latest())
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    boolean open = !one.bounded() || !other.bounded() || days.isEmpty();
    return open || one.is(Certainty.NONE) || other.is(Certainty.NONE)
        ? Moment.unsaid(Reason.TERM_UNSAID, other.span())
        : Moment.between(
            days.get(0), days.get(days.size() - 1), Reason.SEVERAL_WRITTEN, other.span());
  }

  private List<Key> plus(Key amendment) {
    List<Key> all = new ArrayList<>(counted);
    all.add(amendment);
    return List.copyOf(all);
  }

  private Set<Reserve> and(Set<Reserve> more) {
    Set<Reserve> all = new TreeSet<>(reserves);
    all.addAll(more);
    return all;
  }
}
