package org.contreseing.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last day of the agreement, written or computed from its first day and its length.
 *
 * @param span the words that say it
 * @param date the day
 */
public record LastDay(Span span, LocalDate date) implements Located {

  /**
   * Whether it is over on the day of signature, or on the day of the check where no signature is
   * dated.
   */
  public boolean past(Setting setting) {
    return date.isBefore(setting.actDay());
  }

  /**
   * The latest day written as the term; else the day that the only term and the only fixed start
   * give.
   */
  static Optional<LastDay> of(Agreement agreement) {
    Stream<LastDay> written =
        terms(agreement)
            .filter(d -> d.until().isPresent())
            .map(d -> new LastDay(d.span(), d.until().get()));
    Stream<LastDay> periods = agreement.periods().stream().map(p -> new LastDay(p.span(), p.end()));
    return Stream.concat(written, periods)
        .max(Comparator.comparing(LastDay::date))
        .or(() -> computed(agreement));
  }

  private static Optional<LastDay> computed(Agreement agreement) {
    List<Duration> terms = terms(agreement).filter(d -> d.length().isPresent()).toList();
    List<LocalDate> starts =
        agreement.starts().stream().flatMap(s -> s.date().stream()).distinct().toList();
    return terms.size() == 1
            && starts.size() == 1
            && agreement.starts().stream().allMatch(s -> s.date().isPresent())
        ? Optional.of(
            new LastDay(
                terms.get(0).span(), terms.get(0).length().get().after(starts.get(0)).minusDays(1)))
        : Optional.empty();
  }

  private static Stream<Duration> terms(Agreement agreement) {
    return agreement.durations().stream().filter(d -> d.is(Duration.Role.TERM));
  }
}
