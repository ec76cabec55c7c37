package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody who signs for a local authority in another's place, and no order or delegation that lets
 * him is cited.
 *
 * @param span his name or function in the block, or where he is presented
 * @param signatory what to call him
 * @param party the party he signs for
 * @param deliberated whether a deliberation is cited, which may name him
 */
public record UnfoundedDelegation(Span span, String signatory, String party, boolean deliberated)
    implements Located {

  private static final Pattern DEPUTY =
      Pattern.compile(
          "(?s).*\\b(?:adjointe?|vice-? ?presidente?|directeur general|directrice generale|dgs|dgas?|conseill\\w+ (?:municipale? |communautaire |departementale? |regionale? )?deleguee?|secretaire generale?)\\b.*");
  private static final Pattern PROXY =
      Pattern.compile("(?s).*\\b(?:empech|suppleant|par interim).*");

  static List<UnfoundedDelegation> of(Agreement agreement) {
    return agreement.parties().stream()
        .filter(Party::local)
        .filter(p -> founded(agreement, p).isEmpty())
        .flatMap(p -> deputy(agreement, p, deliberated(agreement, p)).stream())
        .toList();
  }

  private static Optional<Authority> founded(Agreement agreement, Party party) {
    return agreement.authorities().stream()
        .filter(
            a ->
                a.is(Authority.Kind.ARRETE)
                    || a.is(Authority.Kind.DELEGATION)
                    || a.is(Authority.Kind.DECISION))
        .filter(a -> !a.bare() || a.incomplete())
        .filter(a -> a.party().isEmpty() || a.party().get() == party.ordinal())
        .findFirst();
  }

  private static boolean deliberated(Agreement agreement, Party party) {
    return agreement.authorities().stream()
        .filter(a -> a.is(Authority.Kind.DELIBERATION) && !a.bare())
        .anyMatch(a -> a.party().filter(o -> o == party.ordinal()).isPresent());
  }

  private static Optional<UnfoundedDelegation> deputy(
      Agreement agreement, Party party, boolean deliberated) {
    return agreement.signature().blocks().stream()
        .filter(b -> b.isOf(party) && (b.delegated() || isDeputy(b.quality())))
        .map(b -> named(b, party, deliberated && !b.delegated()))
        .findFirst()
        .or(
            () ->
                party
                    .representation()
                    .filter(r -> isDeputy(r.quality()))
                    .map(r -> named(r, party, deliberated)));
  }

  private static UnfoundedDelegation named(SignatureBlock block, Party party, boolean deliberated) {
    String who = block.signatory().or(block::quality).orElse(party.shortName());
    return new UnfoundedDelegation(block.signatorySpan(), who, party.shortName(), deliberated);
  }

  private static UnfoundedDelegation named(
      Party.Representation acting, Party party, boolean deliberated) {
    String who = acting.person().or(acting::quality).orElse(party.shortName());
    return new UnfoundedDelegation(acting.span(), who, party.shortName(), deliberated);
  }

  private static boolean isDeputy(Optional<String> quality) {
    return quality
        .map(Article::fold)
        .filter(q -> DEPUTY.matcher(q).matches() && !PROXY.matcher(q).matches())
        .isPresent();
  }
}
