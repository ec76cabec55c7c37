package org.contreseing.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Duration;
import org.contreseing.model.Duration.Role;
import org.contreseing.model.FixedPeriod;
import org.contreseing.model.Length;
import org.contreseing.model.Located;
import org.contreseing.model.Span;
import org.contreseing.model.Start;
import org.contreseing.search.Finder;

/**
 * Start, length and end of the term said in one article. Only where each is said once can they
 * contradict each other.
 */
final class PeriodReader {

  // a school year has neither the length nor the days of a year
  private static final Finder OTHER_YEARS =
      Phrase.of("(?:année|saison)s? (?:scolaire|universitaire|sportive|culturelle)|\\bsaisons?\\b");

  private PeriodReader() {}

  static List<FixedPeriod> read(Prose prose, List<Duration> durations, List<Start> starts) {
    Set<Span> places = new LinkedHashSet<>();
    durations.stream().filter(d -> d.is(Role.TERM)).forEach(d -> places.add(place(prose, d)));
    List<FixedPeriod> periods = new ArrayList<>();
    places.forEach(p -> period(prose, p, durations, starts).ifPresent(periods::add));
    return List.copyOf(periods);
  }

  private static Span place(Prose prose, Located fact) {
    int at = prose.local(fact.span()).start();
    return prose
        .rootArticle(at)
        .map(a -> a.span())
        .orElseGet(() -> prose.span(prose.sentence(at).start(), prose.sentence(at).end()));
  }

  private static Optional<FixedPeriod> period(
      Prose prose, Span place, List<Duration> durations, List<Start> starts) {
    List<Duration> terms =
        InOrder.within(durations, place).stream().filter(d -> d.is(Role.TERM)).toList();
    List<Duration> lengths = terms.stream().filter(d -> d.length().isPresent()).toList();
    List<Duration> ends = terms.stream().filter(d -> d.until().isPresent()).toList();
    List<Start> begins =
        InOrder.within(starts, place).stream().filter(s -> s.date().isPresent()).toList();
    boolean once =
        lengths.size() == 1
            && ends.size() == 1
            && begins.stream().map(Start::date).distinct().count() == 1;
    if (!once || OTHER_YEARS.matcher(Phrase.lower(prose.outline().reading().slice(place))).find()) {
      return Optional.empty();
    }
    LocalDate start = begins.get(0).date().orElseThrow();
    Length length = lengths.get(0).length().orElseThrow();
    Span words = lengths.get(0).span().cover(ends.get(0).span());
    return Optional.of(new FixedPeriod(words, start, length, ends.get(0).until().orElseThrow()));
  }
}
