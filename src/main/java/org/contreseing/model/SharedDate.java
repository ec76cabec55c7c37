package org.contreseing.model;

import java.util.List;
import java.util.Optional;

/**
 * One place and one day of signing for parties that sit in different departments, in an act that
 * runs from no fixed day.
 *
 * @param span the formula that dates the act
 * @param signatories how many parties sign
 */
public record SharedDate(Span span, int signatories) implements Located {

  static Optional<SharedDate> of(Agreement agreement) {
    Signature signature = agreement.signature();
    List<SigningFormula> dated =
        signature.formulas().stream().filter(f -> f.date().isPresent()).toList();
    return dated.size() == 1
            && signature.formulas().size() == 1
            && !signature.electronic()
            && fromSigning(agreement)
            && daysAtEnd(agreement) <= 1
            && apart(agreement)
            && !together(agreement)
        ? Optional.of(new SharedDate(dated.get(0).span(), agreement.parties().size()))
        : Optional.empty();
  }

  private static boolean fromSigning(Agreement agreement) {
    return agreement.periods().isEmpty()
        && agreement.starts().stream().noneMatch(s -> s.kind() == Start.Kind.FIXED_DATE);
  }

  private static long daysAtEnd(Agreement agreement) {
    Span end = agreement.signature().span();
    return agreement.dates().stream()
        .filter(d -> end.contains(d.span().start()))
        .flatMap(d -> d.date().stream())
        .distinct()
        .count();
  }

  private static boolean apart(Agreement agreement) {
    return agreement.parties().stream()
            .flatMap(p -> p.seat().flatMap(Party.Seat::department).stream())
            .distinct()
            .count()
        > 1;
  }

  // those who meet to sign sign on one day
  private static boolean together(Agreement agreement) {
    return agreement.mentions("ceremonie")
        || agreement.mentions("signature officielle")
        || agreement.mentions("signent en presence")
        || agreement.mentions("reunis a ");
  }
}
