package org.contreseing.model;

import java.util.List;
import java.util.Optional;

/**
 * The life of an agreement on the calendar, each day with its uncertainty. It is computed here and
 * nowhere else, from the facts read.
 *
 * <p>A term whose first day is written counts that day: three years from 1 January 2027 are over in
 * the evening of 31 December 2029, the eve of the anniversary. A term that runs from an event
 * (signature, notification) may leave out the day of the event, as article 641 of the code of civil
 * procedure does for procedural time limits; the contract seldom says which, so both last days are
 * given. Months and years run from a day to the day of the same number, or the last of the month
 * where there is none (article 641, second paragraph); the last day counts to its end (article 2229
 * of the civil code). A notice is counted back from the last day in the same way. Nothing is
 * carried over to a working day: article 642 does so for procedure, not for contracts.
 *
 * @param signature the day on which the last party signs
 * @param effect the first day
 * @param term the last day of the first term
 * @param renewals how it may go on, in text order
 * @param lastEnd the last day that renewals allow; the term when there are none
 * @param notice the last day on which the first tacit renewal can still be refused
 */
public record Timeline(
    Moment signature,
    Moment effect,
    Moment term,
    List<Renewal> renewals,
    Moment lastEnd,
    Moment notice) {

  public Timeline {
    renewals = List.copyOf(renewals);
  }

  /** The timeline of an act from what its readers found. */
  public static Timeline of(
      Signature signature,
      List<Start> starts,
      List<Duration> durations,
      List<FixedPeriod> periods,
      List<Renewal> renewals,
      List<PartialDate> partialDates) {
    Moment signed = SignatureDay.of(signature);
    Moment effect = EffectDay.of(starts, periods, partialDates, signed);
    Moment term = TermDay.of(durations, periods, renewals, partialDates, effect);
    Optional<Renewal> renewal = governing(renewals);
    return new Timeline(
        signed,
        effect,
        term,
        renewals,
        renewal.map(r -> RenewedEnd.of(r, effect, term)).orElse(term),
        NoticeDay.of(renewal, durations, term));
  }

  /** The renewal that counts when nobody speaks; the first where none is tacit. */
  public Optional<Renewal> renewal() {
    return governing(renewals);
  }

  /** The same life up to another last day of the first term. */
  public Timeline until(Moment other) {
    return new Timeline(signature, effect, other, renewals, lastEnd, notice);
  }

  /**
   * The last day after so many renewals, whatever limits them; empty when the length of one is not
   * known. Periods are counted from the first day after the term, all at once: months of different
   * lengths do not add up.
   *
   * @param count at least 0
   */
  public Optional<Moment> endAfter(int count) {
    return count == 0
        ? Optional.of(term)
        : renewal()
            .flatMap(
                r ->
                    r.period()
                        .map(
                            p ->
                                RenewedEnd.afterTerm(p.times(count), term, Optional.of(r.span()))));
  }

  /**
   * The last day on which the renewal that follows {@code end} can be refused.
   *
   * @param durations those of the same act, where its notice may stand
   */
  public Moment noticeBefore(Moment end, List<Duration> durations) {
    return NoticeDay.of(renewal(), durations, end);
  }

  /** The tacit renewal, which binds whoever stays silent; else the first. */
  private static Optional<Renewal> governing(List<Renewal> renewals) {
    return renewals.stream()
        .filter(Renewal::tacit)
        .findFirst()
        .or(() -> renewals.stream().findFirst());
  }
}
