package org.contreseing.model;

import java.util.Optional;

/**
 * How long an act may run with all its renewals.
 *
 * @param term the first term
 * @param renewal the renewals, when there are any that can be counted
 * @param months both together; a year is twelve
 */
record FullLength(Length term, Optional<Renewal> renewal, int months) {

  /** Empty when no length is given, or several. */
  static Optional<FullLength> of(Agreement agreement) {
    var terms =
        agreement.durations().stream()
            .filter(d -> d.is(Duration.Role.TERM) && d.length().isPresent())
            .map(d -> d.length().get())
            .filter(l -> inMonths(l) > 0)
            .toList();
    boolean one = terms.stream().allMatch(l -> l.sameAs(terms.get(0)));
    if (terms.isEmpty() || !one) {
      return Optional.empty();
    }
    Length term = terms.get(0);
    Optional<Renewal> renewal =
        agreement.renewals().stream()
            .filter(
                r -> r.times().isPresent() && r.period().filter(p -> inMonths(p) > 0).isPresent())
            .findFirst();
    int more = renewal.map(r -> r.times().get() * inMonths(r.period().get())).orElse(0);
    return Optional.of(new FullLength(term, renewal, inMonths(term) + more));
  }

  static int inMonths(Length length) {
    return length.years() * 12 + length.months();
  }
}
