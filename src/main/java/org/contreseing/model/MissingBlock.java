package org.contreseing.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place to sign that is not there.
 *
 * @param span where it would stand
 * @param kind how much is missing
 * @param party the party without a place; empty when none has one
 */
public record MissingBlock(Span span, Kind kind, String party) implements Located {

  private static final Pattern STATE =
      Pattern.compile("\\b(?:prefe\\w+|ministre|recteur|rectrice|sous-prefe\\w+|etat)\\b");

  /** How much is missing. */
  public enum Kind {
    /** The text ends without any closing formula: a page may be missing. */
    ZONE,
    /** A closing formula without a block for anybody. */
    ALL,
    /** One party's block. */
    ONE
  }

  /** The case under which a rule reports it: {@code ""} for one party's block, the ordinary one. */
  public String code() {
    return kind == Kind.ONE ? "" : kind.name().toLowerCase(Locale.ROOT);
  }

  static List<MissingBlock> of(Agreement agreement) {
    Signature signature = agreement.signature();
    if (!agreement.recognised() || signature.electronic()) {
      return List.of();
    }
    if (!signature.present()) {
      return List.of(new MissingBlock(agreement.placeOfMissing(), Kind.ZONE, ""));
    }
    if (signature.blocks().isEmpty()) {
      return List.of(new MissingBlock(Span.at(signature.span().end()), Kind.ALL, ""));
    }
    return single(agreement, signature);
  }

  /** Whether an office of the State stands among those who sign, under whatever name. */
  private static boolean signsForState(Agreement agreement) {
    Span zone = agreement.signature().span();
    return STATE.matcher(Article.fold(agreement.outline().reading().slice(zone))).find();
  }

  // A block that nobody could be matched with may be anyone's: then only their number tells.
  private static List<MissingBlock> single(Agreement agreement, Signature signature) {
    Span place = Span.at(signature.span().end());
    Set<Integer> placed =
        signature.blocks().stream().flatMap(b -> b.party().stream()).collect(Collectors.toSet());
    List<Party> lacking =
        agreement.parties().stream()
            .filter(p -> !placed.contains(p.ordinal()) && !p.unnamed())
            .filter(p -> !(p.nature() == Party.Nature.STATE && signsForState(agreement)))
            .toList();
    long unmatched = signature.blocks().stream().filter(b -> b.party().isEmpty()).count();
    if (unmatched == 0) {
      return lacking.stream().map(p -> new MissingBlock(place, Kind.ONE, p.shortName())).toList();
    }
    return lacking.size() <= unmatched
        ? List.of()
        : List.of(
            new MissingBlock(
                place,
                Kind.ONE,
                String.join(" / ", lacking.stream().map(Party::shortName).toList())));
  }
}
