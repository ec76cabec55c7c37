package org.contreseing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a deliberation became enforceable, by a stamp or by the words of the act.
 *
 * @param span the stamp or the words
 * @param taken the day of the deliberation; empty when it is not told
 * @param enforceable the last of the days of transmission, reception and publication that are told
 */
public record Transmission(Span span, Optional<LocalDate> taken, LocalDate enforceable)
    implements Located {

  static List<Transmission> of(Agreement agreement) {
    List<Transmission> all = new ArrayList<>();
    agreement.stamps().stream()
        .filter(s -> s.act().filter(a -> a.nature().equals("DE")).isPresent())
        .forEach(s -> stamped(s).ifPresent(all::add));
    agreement.wordings().sayings().stream()
        .filter(s -> s.is("deliberation-transmitted"))
        .forEach(s -> worded(agreement, s).ifPresent(all::add));
    return all;
  }

  private static Optional<Transmission> stamped(Stamp stamp) {
    return Stream.of(stamp.sent(), stamp.received(), stamp.published())
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .map(day -> new Transmission(stamp.span(), stamp.act().flatMap(Stamp.Act::day), day));
  }

  /** "Délibération du …, reçue en préfecture le …": the first day behind the words. */
  private static Optional<Transmission> worded(Agreement agreement, Saying said) {
    Optional<LocalDate> day =
        agreement.dates().stream()
            .filter(d -> said.sentence().contains(d.span().start()))
            .filter(d -> d.span().start() >= said.span().end())
            .findFirst()
            .flatMap(DateMention::date);
    Optional<LocalDate> taken =
        agreement.authorities().stream()
            .filter(a -> a.is(Authority.Kind.DELIBERATION))
            .filter(a -> said.sentence().contains(a.span().start()))
            .filter(a -> a.span().start() < said.span().end())
            .flatMap(a -> a.date().stream())
            .reduce((a, b) -> b);
    return day.map(d -> new Transmission(said.span(), taken, d));
  }

  /** Whether the act was signed before. */
  public boolean follows(Setting setting) {
    return setting.signed().filter(enforceable::isAfter).isPresent();
  }

  /** Whether it is said to have been transmitted before it was taken. */
  public boolean tooEarly() {
    return taken.filter(enforceable::isBefore).isPresent();
  }
}
