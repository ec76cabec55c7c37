package org.contreseing.model;

import java.util.Optional;

/**
 * What shows that an act is an administrative contract, whose disputes go to administrative courts.
 *
 * @param sign the strongest sign
 */
public record PublicContract(Label sign) {

  static Optional<PublicContract> of(Agreement agreement) {
    boolean any = agreement.parties().stream().anyMatch(Party::isPublic);
    boolean all = any && agreement.parties().stream().allMatch(Party::isPublic);
    if (!any || agreement.says("private-law")) {
      return Optional.empty();
    }
    if (agreement.says("public-domain")) {
      return sign("l'acte porte sur le domaine public", "the act is about the public domain");
    }
    if (agreement.says("own-procurement")) {
      return sign("l'acte est un marché public", "the act is a public contract");
    }
    if (all && agreement.parties().size() > 1) {
      return sign("toutes les parties sont publiques", "all parties are public bodies");
    }
    return agreement.isA("SUB")
        ? sign("l'acte accorde une subvention", "the act grants a subsidy")
        : Optional.empty();
  }

  private static Optional<PublicContract> sign(String fr, String en) {
    return Optional.of(new PublicContract(new Label(fr, en)));
  }
}
