package org.contreseing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Times of the agreement that cannot all be right.
 *
 * @param span the words that say them
 * @param kind what does not agree
 * @param start first day
 * @param length the term
 * @param times how many renewals
 * @param period how long one of them is
 * @param computedEnd the last day that start and term give
 * @param end the last day as written
 * @param computed the length that term and renewals give
 * @param stated the length as written: of all together, or of the notice
 */
public record TermClash(
    Span span,
    Kind kind,
    Optional<LocalDate> start,
    Optional<Length> length,
    Optional<Integer> times,
    Optional<Length> period,
    Optional<LocalDate> computedEnd,
    Optional<LocalDate> end,
    Optional<Length> computed,
    Optional<Length> stated)
    implements Located {

  /** What does not agree. */
  public enum Kind {
    /** Start, length and end. */
    END,
    /** Term, renewals and the greatest length. */
    RENEWALS,
    /** A notice of termination that is as long as the term. */
    NOTICE;

    /** The case under which a rule reports it: {@code ""} for the end. */
    public String code() {
      return this == END ? "" : name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int REACH = 70;

  /** What follows from the rest: the last day, or the length of all together. */
  public Optional<?> result() {
    return computedEnd.isPresent() ? computedEnd : computed;
  }

  static List<TermClash> of(Agreement agreement) {
    return Stream.of(ends(agreement), renewals(agreement), notices(agreement))
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<TermClash> ends(Agreement agreement) {
    return agreement.periods().stream()
        .filter(FixedPeriod::contradictory)
        .map(
            p ->
                new TermClash(
                    p.span(),
                    Kind.END,
                    Optional.of(p.start()),
                    Optional.of(p.length()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(p.computedEnd()),
                    Optional.of(p.end()),
                    Optional.empty(),
                    Optional.empty()));
  }

  private static Stream<TermClash> renewals(Agreement agreement) {
    return term(agreement).stream()
        .flatMap(
            t -> agreement.renewals().stream().flatMap(r -> renewal(agreement, t, r).stream()));
  }

  private static Optional<TermClash> renewal(Agreement agreement, Duration term, Renewal renewal) {
    Optional<Length> cap = renewal.cap().flatMap(RenewalCap::length);
    if (cap.isEmpty() || renewal.times().isEmpty() || renewal.period().isEmpty()) {
      return Optional.empty();
    }
    RenewalCap said = renewal.cap().get();
    Length more = renewal.period().get().times(renewal.times().get());
    Length all = said.whole() || isResult(agreement, said) ? term.length().get().plus(more) : more;
    double off = all.approximateDays() - cap.get().approximateDays();
    boolean wrong = off > 1 || off < -1 && isResult(agreement, said);
    return wrong
        ? Optional.of(
            new TermClash(
                said.span(),
                Kind.RENEWALS,
                Optional.empty(),
                term.length(),
                renewal.times(),
                renewal.period(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(all),
                cap))
        : Optional.empty();
  }

  // "soit une durée totale de": what the rest comes to, and no limit beside it
  private static boolean isResult(Agreement agreement, RenewalCap cap) {
    Reading reading = agreement.outline().reading();
    int at = reading.indexOf(cap.span().start());
    String before = Article.fold(reading.text().substring(Math.max(0, at - REACH), at));
    return before.matches("(?s).*\\bsoit\\b[^.;]*");
  }

  private static Stream<TermClash> notices(Agreement agreement) {
    return term(agreement).stream()
        .filter(t -> agreement.renewals().isEmpty())
        .flatMap(
            t ->
                agreement.durations().stream()
                    .filter(d -> d.is(Duration.Role.TERMINATION_NOTICE))
                    .filter(d -> d.length().filter(l -> reaches(l, t.length().get())).isPresent())
                    .map(d -> notice(t, d)));
  }

  private static boolean reaches(Length notice, Length term) {
    return notice.approximateDays() >= term.approximateDays() - 1;
  }

  private static TermClash notice(Duration term, Duration notice) {
    return new TermClash(
        notice.span(),
        Kind.NOTICE,
        Optional.empty(),
        term.length(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        notice.length());
  }

  // where several terms differ another rule says so
  private static Optional<Duration> term(Agreement agreement) {
    List<Duration> terms =
        agreement.durations().stream()
            .filter(d -> d.is(Duration.Role.TERM) && d.length().isPresent())
            .toList();
    boolean one =
        terms.stream().allMatch(t -> t.length().get().sameAs(terms.get(0).length().get()));
    return one ? terms.stream().findFirst() : Optional.empty();
  }
}
