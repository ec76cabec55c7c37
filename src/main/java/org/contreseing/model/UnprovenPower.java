package org.contreseing.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A party whose representative nothing empowers: no deliberation, decision, delegation, statutes or
 * other power is cited for it, in its block, in a recital or beside its signature.
 *
 * @param span the words that name the representative
 * @param party the party
 * @param statutesSuffice whether statutes or another founding act give such an executive that power
 *     as a rule
 */
public record UnprovenPower(Span span, Party party, boolean statutesSuffice) implements Located {

  /** Forms of public bodies whose executive a law makes sign agreements. */
  private static final Set<String> BY_LAW =
      Set.of("université", "établissement public de santé", "direction ou service de l'État");

  /** Forms whose executive has that power from founding acts that may limit it. */
  private static final Set<String> BY_FOUNDING_ACTS =
      Set.of(
          "groupement d'intérêt public",
          "groupement de coopération sanitaire",
          "office public de l'habitat",
          "office de tourisme (EPIC)",
          "établissement public administratif de l'État",
          "établissement public industriel et commercial");

  /** The case under which a rule reports it; {@code ""} is the ordinary one. */
  public String code() {
    return statutesSuffice ? "by-statutes" : "";
  }

  static List<UnprovenPower> of(Agreement agreement) {
    if (!agreement.recognised() || agreement.authorities().stream().anyMatch(UnprovenPower::any)) {
      return List.of();
    }
    return agreement.parties().stream()
        .filter(p -> asked(p) && !shown(agreement, p))
        .map(p -> new UnprovenPower(p.representation().get().span(), p, statutesSuffice(p)))
        .toList();
  }

  /** A visa that could be anybody's. */
  private static boolean any(Authority authority) {
    return authority.party().isEmpty()
        && authority.blocks().isEmpty()
        && authority.body().isEmpty();
  }

  private static boolean asked(Party party) {
    return (party.nature() == Party.Nature.PUBLIC || party.association() || party.foundation())
        && party.representation().isPresent()
        && !party.unnamed()
        && party.form().filter(f -> BY_LAW.contains(f.name())).isEmpty()
        && !misnamed(party);
  }

  /** A body that only bears a region's or department's adjective is not one. */
  private static boolean misnamed(Party party) {
    String name = Article.fold(party.name());
    return party.form().filter(LegalForm::territorial).isPresent()
        && Stream.of("commune", "ville", "departement", "region", "collectivite", "metropole")
            .noneMatch(w -> (" " + name).matches("(?s).*[^\\p{L}]" + w + "(?:[^\\p{L}].*)?"));
  }

  /** Of a public body without a known form only a syndicate is sure to have an assembly. */
  private static boolean statutesSuffice(Party party) {
    return party.isPrivate()
        || party
            .form()
            .map(f -> BY_FOUNDING_ACTS.contains(f.name()))
            .orElseGet(() -> !Article.fold(party.name()).contains("syndicat"));
  }

  private static boolean shown(Agreement agreement, Party party) {
    return Stream.of(
            agreement.authorities().stream()
                .anyMatch(a -> empowers(agreement, a, party) || beside(agreement, a, party)),
            agreement.stamps().stream().anyMatch(s -> of(s, party)),
            agreement.wordings().sayings().stream()
                .anyMatch(s -> s.is("power") && near(agreement, s, party)))
        .anyMatch(said -> said);
  }

  private static boolean near(Agreement agreement, Saying saying, Party party) {
    int at = saying.span().start();
    return party.span().contains(at)
        || agreement.signature().blocks().stream()
            .anyMatch(b -> b.isOf(party) && b.span().contains(at));
  }

  private static boolean empowers(Agreement agreement, Authority authority, Party party) {
    if (authority.party().isEmpty()) {
      return authority.body().map(b -> deliberates(party, b) || shared(b)).orElse(false);
    }
    int taker = authority.party().get();
    return taker == party.ordinal()
        || authority.body().filter(b -> only(agreement, b, party, taker)).isPresent();
  }

  /** A recital right behind another party's block may be read as that party's. */
  private static boolean only(Agreement agreement, String body, Party party, int taker) {
    return deliberates(party, body)
        && agreement.parties().stream()
            .noneMatch(p -> p.ordinal() == taker && deliberates(p, body));
  }

  private static boolean deliberates(Party party, String body) {
    String said = Article.fold(body);
    return party.form().stream()
        .flatMap(f -> f.bodies().stream())
        .map(Article::fold)
        .anyMatch(b -> b.contains(said) || said.contains(b));
  }

  /** Bodies by whose name alone nobody knows whose they are. */
  private static boolean shared(String body) {
    return Stream.of("bureau", "commission", "assemblee", "administration", "president", "maire")
        .anyMatch(Article.fold(body)::contains);
  }

  private static boolean beside(Agreement agreement, Authority authority, Party party) {
    List<SignatureBlock> blocks = agreement.signature().blocks();
    return authority.blocks().stream()
        .filter(i -> i < blocks.size())
        .anyMatch(
            i -> blocks.get(i).party().isEmpty() || blocks.get(i).party().get() == party.ordinal());
  }

  private static boolean of(Stamp stamp, Party party) {
    return stamp.party().filter(p -> p == party.ordinal()).isPresent() && !stamp.ofAgreement();
  }
}
