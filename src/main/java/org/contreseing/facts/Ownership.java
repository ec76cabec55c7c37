package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.BankAccount;
import org.contreseing.model.Commune;
import org.contreseing.model.Identifier;
import org.contreseing.model.Party;
import org.contreseing.model.Signature;

/** Whose numbers are whose: by the block in which they stand, and by the list of communes. */
final class Ownership {

  /** Municipalities have numbers of public bodies; new ones those of bodies made since 2000. */
  private static final List<String> PUBLIC = List.of("20", "21");

  private Ownership() {}

  /** All numbers in order, each with the party in whose presentation or signature it stands. */
  static List<Identifier> of(
      List<Identifier> numbers,
      List<BankAccount> accounts,
      List<Party> parties,
      Signature signature) {
    List<Identifier> all = new ArrayList<>(numbers);
    all.addAll(BankNumbers.accounts(accounts, numbers));
    return all.stream()
        .sorted(Comparator.comparing(Identifier::span))
        .map(i -> owner(i, parties, signature).map(i::of).orElse(i))
        .toList();
  }

  private static Optional<Integer> owner(
      Identifier number, List<Party> parties, Signature signature) {
    return parties.stream()
        .filter(p -> p.span().contains(number.span()))
        .map(Party::ordinal)
        .findFirst()
        .or(
            () ->
                signature.blocks().stream()
                    .filter(b -> b.span().contains(number.span()))
                    .flatMap(b -> b.party().stream())
                    .findFirst());
  }

  /** The same number with the commune that it is registered to. */
  static Identifier held(Identifier number) {
    return number
        .siren()
        .filter(s -> PUBLIC.contains(s.substring(0, 2)))
        .flatMap(s -> Communes.all().registered(s))
        .map(Commune::name)
        .map(
            name ->
                new Identifier(
                    number.span(),
                    number.kind(),
                    number.value(),
                    number.fault(),
                    number.party(),
                    Optional.of(name)))
        .orElse(number);
  }
}
