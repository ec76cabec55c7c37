package org.contreseing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lengths and days of an act that do not add up: a period whose end its start and length miss, or
 * renewals that with the first term exceed, or do not reach, the total which the act states.
 *
 * @param span the words that say them
 * @param kind what does not add up
 * @param start first day of the period
 * @param length its length; of renewals the first term
 * @param times how many renewals
 * @param period the length of one
 * @param computed the last day, or the total, that these give
 * @param written the one that is written
 */
public record TermSum(
    Span span,
    Kind kind,
    Optional<LocalDate> start,
    Length length,
    int times,
    Optional<Length> period,
    Object computed,
    Object written)
    implements Located {

  /** What does not add up; {@link #code()} is the case under which a rule reports it. */
  public enum Kind {
    PERIOD,
    BEYOND_TOTAL,
    BELOW_TOTAL;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  static List<TermSum> of(Agreement agreement) {
    return Stream.concat(
            agreement.periods().stream()
                .filter(FixedPeriod::contradictory)
                .map(
                    p ->
                        new TermSum(
                            p.span(),
                            Kind.PERIOD,
                            Optional.of(p.start()),
                            p.length(),
                            0,
                            Optional.empty(),
                            p.computedEnd(),
                            p.end())),
            FullLength.of(agreement).flatMap(TermSum::renewed).stream())
        .toList();
  }

  private static Optional<TermSum> renewed(FullLength full) {
    return full.renewal()
        .flatMap(r -> r.cap().filter(RenewalCap::whole).flatMap(c -> against(full, r, c)));
  }

  private static Optional<TermSum> against(FullLength full, Renewal renewal, RenewalCap cap) {
    int total = cap.length().map(FullLength::inMonths).orElse(0);
    if (total == 0 || total == full.months()) {
      return Optional.empty();
    }
    return Optional.of(
        new TermSum(
            renewal.span().cover(cap.span()),
            full.months() > total ? Kind.BEYOND_TOTAL : Kind.BELOW_TOTAL,
            Optional.empty(),
            full.term(),
            renewal.times().get(),
            renewal.period(),
            FullLength.inWords(full.months()),
            cap.length().get()));
  }
}
