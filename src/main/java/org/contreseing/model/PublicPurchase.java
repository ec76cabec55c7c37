package org.contreseing.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * An act by which a public body buys: it says that it is a public contract, or a public body has a
 * company work for it.
 *
 * @param said whether it says so itself
 */
public record PublicPurchase(boolean said) {

  static Optional<PublicPurchase> of(Agreement agreement) {
    boolean publics = agreement.parties().stream().anyMatch(Party::isPublic);
    boolean company = agreement.parties().stream().anyMatch(Party::company);
    boolean services = Stream.of("SRV", "DEV").anyMatch(agreement::isA) && !agreement.isA("SUB");
    return publics && (agreement.procurement() || company && services)
        ? Optional.of(new PublicPurchase(agreement.procurement()))
        : Optional.empty();
  }
}
