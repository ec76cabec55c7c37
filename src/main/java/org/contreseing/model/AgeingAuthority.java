package org.contreseing.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A deliberation so much older than the act that it may be about another one.
 *
 * @param span the deliberation
 * @param day its day
 * @param compared the day of signature, or of the other party's deliberation
 * @param kind with what it is compared
 * @param months how many whole months lie between
 */
public record AgeingAuthority(Span span, LocalDate day, LocalDate compared, Kind kind, int months)
    implements Located {

  /** With what a deliberation is compared. */
  public enum Kind {
    /** It is of the act itself, and the signature came late. */
    SIGNATURE,
    /** The other party's came late. */
    OTHER_PARTY,
    /** It delegates powers, and the councils were elected anew since. */
    ELECTION;

    /** Name of the case under which it is reported. */
    public String code() {
      return this == SIGNATURE ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final Pattern DELEGATES =
      Pattern.compile("delegation|deleguant|l\\. ?2122-22|l\\. ?5211-10");
  // a deliberation on another matter may be as old as it likes
  private static final Pattern EMPOWERS = Pattern.compile("habilit|autoris|represente");
  // what delegates, elects or sets up serves for a whole mandate
  private static final Pattern GENERAL =
      Pattern.compile(
          "delega|delegu|l\\. ?2122-22|l\\. ?3211-2|l\\. ?5211-10|\\belection|\\belue?s? |installation|statuts|schema|adhesion|creation|initial|\\bplan |tarif|reglement d");
  private static final int OLD = 18;
  private static final int APART = 12;

  // second rounds of the general elections of municipal councils, on which councils of groupings
  // depend; new ones delegate within weeks
  private static final List<LocalDate> ELECTIONS =
      List.of(
          LocalDate.of(2001, 3, 18),
          LocalDate.of(2008, 3, 16),
          LocalDate.of(2014, 3, 30),
          LocalDate.of(2020, 6, 28),
          LocalDate.of(2026, 3, 22));
  private static final int INSTALLED = 4;

  static List<AgeingAuthority> of(Agreement agreement) {
    List<Authority> dated =
        agreement.authorities().stream().filter(a -> a.date().isPresent()).toList();
    List<Authority> own =
        dated.stream()
            .filter(a -> a.is(Authority.Kind.DELIBERATION) && !says(agreement, a, GENERAL))
            .filter(a -> says(agreement, a, EMPOWERS))
            .toList();
    Optional<LocalDate> signed = SignatureDay.last(agreement.signature());
    List<AgeingAuthority> old = new ArrayList<>();
    own.forEach(
        a ->
            signed
                .map(s -> between(a, s, Kind.SIGNATURE))
                .filter(g -> g.months > OLD)
                .ifPresent(old::add));
    dated.stream()
        .filter(a -> says(agreement, a, DELEGATES) && municipal(agreement, a))
        .forEach(a -> signed.flatMap(s -> lapsed(a, s)).ifPresent(old::add));
    return old.isEmpty() ? apart(own).map(List::of).orElse(List.of()) : old;
  }

  private static Optional<AgeingAuthority> lapsed(Authority a, LocalDate signed) {
    return ELECTIONS.stream()
        .filter(e -> e.isAfter(a.date().orElseThrow()))
        .filter(e -> e.plusMonths(INSTALLED).isBefore(signed))
        .findFirst()
        .map(e -> between(a, e, Kind.ELECTION));
  }

  private static boolean municipal(Agreement agreement, Authority authority) {
    return agreement.parties().stream()
        .filter(p -> authority.party().filter(o -> o == p.ordinal()).isPresent())
        .flatMap(p -> p.form().stream())
        .anyMatch(f -> f.grouping() || f.name().startsWith("commune"));
  }

  private static Optional<AgeingAuthority> apart(List<Authority> dated) {
    Comparator<Authority> byDay = Comparator.comparing(a -> a.date().orElseThrow());
    Optional<Authority> first = dated.stream().min(byDay);
    Optional<Authority> last = dated.stream().max(byDay);
    return first
        .filter(f -> f.party().isPresent() && last.flatMap(Authority::party).isPresent())
        .filter(f -> !f.party().equals(last.flatMap(Authority::party)))
        .map(f -> between(f, last.flatMap(Authority::date).orElseThrow(), Kind.OTHER_PARTY))
        .filter(g -> g.months > APART);
  }

  private static AgeingAuthority between(Authority a, LocalDate day, Kind kind) {
    LocalDate taken = a.date().orElseThrow();
    return new AgeingAuthority(
        a.span(), taken, day, kind, (int) ChronoUnit.MONTHS.between(taken, day));
  }

  private static boolean says(Agreement agreement, Authority authority, Pattern words) {
    Span place = agreement.outline().sentenceAt(authority.span().start()).orElse(authority.span());
    String around = agreement.outline().source().slice(place.cover(authority.span()));
    return words.matcher(Article.fold(around)).find();
  }
}
