package org.contreseing.model;

import java.util.Comparator;
import java.util.List;

/**
 * Two different lengths, both given as the agreement's term.
 *
 * @param first the one said first
 * @param other a later one that differs
 */
public record TermConflict(Duration first, Duration other) implements Located {

  private static final Comparator<Duration> BY_PLACE = Comparator.comparing(Duration::span);

  // Against the first only: with n terms, n findings and not n².
  static List<TermConflict> of(Agreement agreement) {
    List<Duration> terms =
        agreement.durations().stream()
            .filter(d -> d.is(Duration.Role.TERM) && d.length().isPresent())
            .sorted(BY_PLACE)
            .toList();
    return terms.stream()
        .skip(1)
        .filter(d -> !d.length().get().sameAs(terms.get(0).length().get()))
        .filter(d -> !agreement.renews(d.length().get()))
        .map(d -> new TermConflict(terms.get(0), d))
        .toList();
  }

  @Override
  public Span span() {
    return other.span();
  }
}
