package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An IBAN that cannot be right, or that is another account than the one written beside it.
 *
 * @param span the IBAN
 * @param fault code of the fault; {@code other-account} for another account
 * @param characters how many it has
 * @param account number of the account beside it, when that is another
 */
public record AccountFault(Span span, String fault, int characters, Optional<String> account)
    implements Located {

  static List<AccountFault> of(Agreement agreement) {
    List<Identifier> ibans =
        agreement.identifiers().stream().filter(i -> i.kind() == Identifier.Kind.IBAN).toList();
    return Stream.concat(
            ibans.stream().flatMap(i -> i.fault().stream().map(f -> wrong(i, f))),
            agreement.accounts().stream().flatMap(a -> elsewhere(a, ibans).stream()))
        .toList();
  }

  private static AccountFault wrong(Identifier iban, Identifier.Fault fault) {
    return new AccountFault(iban.span(), fault.code(), iban.value().length(), Optional.empty());
  }

  private static Optional<AccountFault> elsewhere(BankAccount account, List<Identifier> ibans) {
    boolean given = ibans.stream().anyMatch(account::in);
    return ibans.stream()
        .filter(i -> !given && !i.faulty() && i.value().startsWith("FR") && account.beside(i))
        .findFirst()
        .map(
            i ->
                new AccountFault(
                    i.span(), "other-account", i.value().length(), Optional.of(account.account())));
  }
}
