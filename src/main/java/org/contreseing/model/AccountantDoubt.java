package org.contreseing.model;

import java.util.Set;
import java.util.stream.Stream;

/**
 * An accounting officer named for payments who is the one of the party that is paid.
 *
 * @param span the words that name him
 * @param party the party whose officer he is
 * @param payer the party that pays
 */
public record AccountantDoubt(Span span, String party, String payer) implements Located {

  static Stream<AccountantDoubt> of(Agreement agreement) {
    Told told = new Told(agreement);
    Set<Integer> payers =
        Payer.of(
            agreement, Told.flat(agreement.outline().reading().slice(agreement.outline().act())));
    if (payers.size() != 1) {
      return Stream.empty();
    }
    Party payer = party(agreement, payers.iterator().next());
    return agreement.wordings().sayings().stream()
        .filter(s -> s.is("paying-accountant"))
        .flatMap(s -> officer(agreement, told, s, payer));
  }

  private static Stream<AccountantDoubt> officer(
      Agreement agreement, Told told, Saying said, Party payer) {
    String after = Told.flat(told.quote(said.span())) + " " + told.after(said.span(), 90);
    Set<Integer> named = told.parties(after.split("[.;]")[0]);
    return named.size() == 1 && !named.contains(payer.ordinal())
        ? Stream.of(
            new AccountantDoubt(
                said.span(),
                party(agreement, named.iterator().next()).shortName(),
                payer.shortName()))
        : Stream.empty();
  }

  private static Party party(Agreement agreement, int ordinal) {
    return agreement.parties().stream()
        .filter(p -> p.ordinal() == ordinal)
        .findFirst()
        .orElseThrow();
  }
}
