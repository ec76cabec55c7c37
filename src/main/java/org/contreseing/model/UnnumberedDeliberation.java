package org.contreseing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A deliberation of a local assembly that is cited by its day alone.
 *
 * @param span the citation
 * @param date its day
 */
public record UnnumberedDeliberation(Span span, LocalDate date) implements Located {

  // other bodies often do not number what they decide
  private static final Set<String> NUMBERING =
      Set.of(
          "conseil municipal",
          "conseil communautaire",
          "conseil metropolitain",
          "conseil departemental",
          "conseil general",
          "conseil regional",
          "conseil syndical",
          "comite syndical",
          "commission permanente");

  static List<UnnumberedDeliberation> of(Agreement agreement) {
    return agreement.authorities().stream()
        .filter(a -> a.is(Authority.Kind.DELIBERATION) && a.date().isPresent())
        .filter(a -> a.number().isEmpty() && !a.numberBlank())
        .filter(a -> ofLocal(agreement, a) && !numberedElsewhere(agreement, a))
        .map(a -> new UnnumberedDeliberation(a.span(), a.date().orElseThrow()))
        .toList();
  }

  private static boolean ofLocal(Agreement agreement, Authority authority) {
    return authority.body().map(Article::fold).filter(NUMBERING::contains).isPresent()
        || agreement.parties().stream()
            .filter(p -> authority.party().filter(o -> o == p.ordinal()).isPresent())
            .anyMatch(Party::local);
  }

  private static boolean numberedElsewhere(Agreement agreement, Authority authority) {
    return agreement.authorities().stream()
        .anyMatch(o -> o.number().isPresent() && o.date().equals(authority.date()));
  }
}
